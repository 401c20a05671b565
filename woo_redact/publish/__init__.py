"""Put finished documents where they can be published from."""

from woo_redact.publish.name import public_name
from woo_redact.publish.package import Finished, publish, withdraw, withhold

__all__ = ["Finished", "public_name", "publish", "withdraw", "withhold"]
