"""Shell patterns, as fnmatch(3): `*`, `?`, `[a-z]`, `[!...]`, backslash. Python's own imports `re`: too slow at start."""


def has_wildcard(pattern: str) -> bool:
    return "*" in pattern or "?" in pattern or "[" in pattern


def match_set(pattern: str, at: int, char: str) -> tuple[bool, int]:
    """Does `char` lie in the set that opens at `pattern[at]`? And the index behind the set; -1 if it is not closed."""
    index = at + 1
    negate = index < len(pattern) and pattern[index] in "!^"
    if negate:
        index += 1
    first = index
    found = False
    while index < len(pattern) and (pattern[index] != "]" or index == first):
        low = pattern[index]
        high = low
        if index + 2 < len(pattern) and pattern[index + 1] == "-" and pattern[index + 2] != "]":
            high = pattern[index + 2]
            index += 2
        if low <= char <= high:
            found = True
        index += 1
    if index >= len(pattern):
        return False, -1
    return found != negate, index + 1


def matches(pattern: str, text: str) -> bool:
    """Backtracks to the last star only, which is enough for this grammar."""
    p = 0
    t = 0
    star = -1
    resume = 0
    while t < len(text):
        step = -1
        if p < len(pattern):
            char = pattern[p]
            if char == "*":
                star = p
                resume = t
                p += 1
                continue
            if char == "?":
                step = p + 1
            elif char == "[":
                inside, after = match_set(pattern, p, text[t])
                if after < 0:
                    step = p + 1 if text[t] == "[" else -1
                elif inside:
                    step = after
            elif char == "\\" and p + 1 < len(pattern):
                step = p + 2 if pattern[p + 1] == text[t] else -1
            elif char == text[t]:
                step = p + 1
        if step >= 0:
            p = step
            t += 1
        elif star >= 0:
            resume += 1
            t = resume
            p = star + 1
        else:
            return False
    while p < len(pattern) and pattern[p] == "*":
        p += 1
    return p == len(pattern)
