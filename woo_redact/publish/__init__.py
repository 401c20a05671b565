"""Put finished documents where they can be published from."""

from woo_redact.publish.name import public_name
from woo_redact.publish.package import (
    Finished,
    exclude,
    publish,
    set_aside,
    take_over,
    withdraw,
    withhold,
)

__all__ = [
    "Finished",
    "exclude",
    "public_name",
    "publish",
    "set_aside",
    "take_over",
    "withdraw",
    "withhold",
]
