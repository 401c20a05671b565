"""What was read of a document, kept between the two rounds over a dossier.

The texts would fill the memory of a large batch, and on disk they are personal data: they are
enciphered with a key that only the running program knows. What a killed run leaves behind can be
read by nobody.
"""

import os
import pickle
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from woo_redact.errors import OutputError, in_dutch

NONCE = 12
"""Bytes; fresh for every file, as AES-GCM demands (NIST SP 800-38D)."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file that holds one value, enciphered; the key never goes to disk."""

    file: Path
    key: bytes = field(repr=False)

    def write(self, value: object) -> None:
        """Write a picklable value. Raises OutputError when the disk refuses."""
        nonce = os.urandom(NONCE)
        data = AESGCM(self.key).encrypt(nonce, pickle.dumps(value, pickle.HIGHEST_PROTOCOL), None)
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with self.file.open("wb") as stream:
                stream.write(nonce)
                stream.write(data)
        except OSError as error:
            raise OutputError(
                f"Kan niet schrijven in de werkmap ({in_dutch(error)}). Controleer de schijfruimte."
            ) from error

    def read(self) -> Any:
        """Return the value. Raises OutputError when the file is gone or was changed."""
        try:
            data = self.file.read_bytes()
            plain = AESGCM(self.key).decrypt(data[:NONCE], data[NONCE:], None)
        except Exception as error:  # InvalidTag, OSError: nothing of it can be trusted
            raise OutputError(
                "De werkmap is tijdens de verwerking veranderd. Geef de opdracht nog eens."
            ) from error
        return pickle.loads(plain)  # noqa: S301 - sealed by this very run

    def remove(self) -> None:
        """Remove the file, if it is there."""
        self.file.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Spool:
    """A folder of sealed files under one key."""

    folder: Path
    key: bytes = field(repr=False)

    @classmethod
    def fresh(cls, folder: Path) -> "Spool":
        """Return a spool in folder with a new key."""
        return cls(folder, AESGCM.generate_key(256))

    def sealed(self, number: int) -> Sealed:
        """Return the file for one document."""
        return Sealed(self.folder / f"{number}.gelezen", self.key)
