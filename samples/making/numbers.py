"""Made-up numbers that pass the checks of real ones.

BSNs come from the test range 9999xxxxx that is given to nobody; account numbers start with zeros.
"""

import random

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


class Numbers:
    """Seeded source of numbers for one document; the same seed gives the same numbers."""

    def __init__(self, seed: str) -> None:
        """Start the series of `seed`."""
        self._random = random.Random(seed)

    def bsn(self) -> str:
        """Return nine digits that pass the eleven-test."""
        while True:
            digits = f"9999{self._random.randrange(100000):05d}"
            if sum(w * int(d) for w, d in zip(_WEIGHTS, digits, strict=True)) % 11 == 0:
                return digits

    def iban(self, bank: str = "INGB") -> str:
        """Return a Dutch IBAN in groups of four with right check digits."""
        account = f"000{self._random.randrange(10**7):07d}"
        spelled = "".join(str(int(c, 36)) for c in f"{bank}{account}NL00")
        plain = f"NL{98 - int(spelled) % 97:02d}{bank}{account}"
        return " ".join(plain[i : i + 4] for i in range(0, len(plain), 4))

    def mobile(self, form: str = "06 {} {} {} {}") -> str:
        """Return a mobile number in the form asked; four holes take two digits, one takes eight."""
        digits = f"{self._random.choice('1234')}{self._random.randrange(10**7):07d}"
        pairs = [digits[i : i + 2] for i in range(0, 8, 2)]
        return form.format(*pairs) if form.count("{}") == 4 else form.format(digits)

    def fixed(self, area: str = "070") -> str:
        """Return a ten-digit fixed-line number, as 070 381 22 96 or 0597 25 64 88."""
        rest = f"{self._random.choice('2356')}{self._random.randrange(10**6):06d}"
        rest = rest[: 10 - len(area)]
        first = len(rest) - 4
        return f"{area} {rest[:first]} {rest[first : first + 2]} {rest[first + 2 :]}"

    def plate(self) -> str:
        """Return a licence plate of the form X-999-XX."""
        letters = self._random.choices("BDFGHJKLNPRSTVXZ", k=3)
        number = self._random.randrange(100, 1000)
        return f"{letters[0]}-{number}-{letters[1]}{letters[2]}"
