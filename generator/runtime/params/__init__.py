"""Parameters in paths, queries, headers and cookies."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .params import allow_reserved as allow_reserved
    from .params import as_form as as_form
    from .params import as_json as as_json
    from .params import bare as bare
    from .params import deep as deep
    from .params import exploded as exploded
    from .params import given as given
    from .params import joined as joined
    from .params import label as label
    from .params import matrix as matrix
    from .params import piped as piped
    from .params import segments as segments
    from .params import spaced as spaced
    from .params import whole as whole
    from .styles import encoded as encoded
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
params allow_reserved as_form as_json bare deep exploded given joined label matrix piped segments spaced
params whole
styles encoded
""",
    )
