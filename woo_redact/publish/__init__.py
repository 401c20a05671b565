"""Put finished documents where they can be published from."""
