"""Scripts as users write them; both type checkers read them in their strict modes, without a cast, assert or ignore."""
