"""The documents, and the script that makes the site of them."""
