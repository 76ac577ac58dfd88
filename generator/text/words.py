"""Lists of words, written as one text."""


def words(text: str) -> list[str]:
    """Return the words of a text that spaces and line ends separate, in their order.

    A long list reads better as a paragraph than as one word per line.
    """
    return text.split()
