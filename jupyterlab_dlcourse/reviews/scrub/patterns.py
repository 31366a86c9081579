"""What is told by its form, whoever it belongs to: addresses, numbers, paths, remotes, hosts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from jupyterlab_dlcourse.reviews.scrub.known import Kind
from jupyterlab_dlcourse.reviews.scrub.spans import Span

NUMBER: Final = "s000000"
MAIL: Final = "author@example.org"
USER: Final = "author"

# Accounts that everyone's machine has; they tell nothing.
_SHARED: Final = frozenset(
    re.findall(
        r"\S+",
        "author jovyan ubuntu root user users username student shared public runner vscode all "
        "default colab kaggle codespace studio-lab-user your_name yourname me you app",
    )
)
# With blanks around its @ it may be a product of matrices: then only what ends like a mail does.
_NATIONS: Final = (
    "dk|se|no|fi|is|de|nl|be|fr|es|pt|it|ch|at|pl|cz|sk|hu|ro|bg|gr|tr|uk|ie|ee|lt|lv|ru|ua|us|ca|"
    "cn|jp|kr|in|ir|br|mx|au|nz|eu|io|ai|me|gl|fo|hr|si|rs|lu|il|sg|hk|tw"
)
_DOMAINS: Final = "com|org|net|edu|gov|info|dev|app|cloud|name|mail|local"
_MAIL: Final = re.compile(
    r"(?i)(?<![\w.+-])[\w.+-]{0,63}\w@(?!self\.)(?:[\w-]{2,63}\.){1,5}"
    rf"(?:{_DOMAINS}|{_NATIONS})(?![\w(\[-])"
)
_HIDDEN_MAIL: Final = re.compile(
    r"(?i)(?<![\w.+-])[\w.+-]{0,63}\w\s?(?:@|[\[(](?:at|snabel-?a)[\])])\s?(?!self\b)"
    r"(?:[\w-]{2,63}\s?(?:\.|[\[(](?:dot|punktum)[\])])\s?){1,5}"
    r"(?:com|org|net|edu|dk|se|no|de)(?![\w(\[-])"
)
_NUMBER: Final = re.compile(r"(?<![^\W\d_])[sS]\d{6}(?![\d])")
_SEPARATOR: Final = r"(?:\\+|/)"
_HOMES: Final = (
    re.compile(
        rf"(?i)(?<![a-z])[a-z]:{_SEPARATOR}(?:users|documents and settings){_SEPARATOR}"
        r"(?P<user>[^\\/\n\r\t\"'`<>|:*?]{1,40}?)(?=[\\/\n\r\t\"'`<>|:*?]|$|[,;)\]])"
    ),
    re.compile(r"(?<![\w.])/mnt/[a-z]/Users/(?P<user>[^/\n\"'`<>|:\\]{1,40})(?=/)"),
    re.compile(
        r"(?<![\w.])/(?:home|Users|export/home|work\d|work|scratch|data/home)/"
        r"(?P<user>[^\s/\"'`<>|:,;()\[\]{}\\]+)"
    ),
    re.compile(r"(?<![\w.])/(?:zhome|dtu/[\w-]+)/(?P<user>[0-9a-f]{2}/[0-9a-z]/\d{3,8})"),
)
_MOUNTED: Final = re.compile(
    r"(?i)(?:drive|gdrive)/(?:my ?drive|shareddrives|shared drives|othercomputers)/"
    r"(?P<user>[^/\n\"'`<>|:\\]+)(?=/[^\s\"'`])"
)
# Folders of a Drive that tell nothing of whose it is.
_FOLDERS: Final = frozenset(["colab notebooks", "data", "dataset", "datasets", "images", "folder"])
# Lengths are bounded so that no text, however made, takes long to look through.
_CLONED: Final = re.compile(
    r"(?i)\bgit(?:\s{1,9}-C\s{1,9}\S{1,200})?\s{1,9}(?:clone|remote|push|pull|fetch|submodule)\b"
    r"[^\n:]{0,200}?(?P<url>\b(?:https?|ssh|git)://[^\s\"'`<>]{1,500})"
)
_LISTED: Final = re.compile(
    r"(?<!\S)(?P<url>(?:https?|ssh|git)://[^\s\"'`<>]{1,500}|[\w.-]{1,64}@[\w.-]{1,99}:[^\s\"'`<>]{1,500})"
    r"(?=\s{1,9}\((?:fetch|push)\))"
)
# Alone, as git config prints it; after git+ it is a package that is installed.
_REPOSITORY: Final = re.compile(
    r"(?<![\w+])(?P<url>(?:https?|ssh|git)://[\w.-]{1,99}/[\w.~/-]{1,300}\.git)(?![\w-])"
)
_SSH: Final = re.compile(r"(?P<url>(?:ssh://)?git@[\w.-]+[:/][\w.~/-]+)")
_SECRET: Final = re.compile(
    r"(?P<url>https?://[^\s/@\"'`<>:]+(?::[^\s/@\"'`<>]*)?@[\w.-]+/[^\s\"'`<>]*)"
)
_CONFIGURED: Final = re.compile(
    r"(?m)^[ \t]*url[ \t]*=[ \t]*(?P<url>\S+(?:github|gitlab)\S+|\S+\.git)[ \t]*$"
)
_HOSTS: Final = (
    re.compile(r"(?<![\w-])(?P<host>(?:DESKTOP|LAPTOP)-[A-Z0-9]{6,8})(?![\w-])"),
    re.compile(
        r"(?i)(?<![\w-])(?P<host>(?:[\w]+-)+(?:MacBook|iMac|Mac-mini|ThinkPad)"
        r"(?:-?(?:Pro|Air|M\d|\d+))*(?:\.\w+)?)(?=[:~\s.,$%#>]|$)"
    ),
    re.compile(
        r"(?<![\w.-])(?P<host>[A-Za-z]\w*-[\w-]*\.(?:local|lan|home)|[\w-]+\.hpc\.dtu\.dk)(?![\w.(-])"
    ),
    re.compile(r"(?<![\w-])(?P<host>n-\d{1,3}-\d{1,3}-\d{1,3})(?![\w-])"),
    re.compile(
        r"(?m)^[( \w)]{0,40}?(?P<host>[\w.-]{1,64}@[\w.-]{1,64})"
        r"(?=(?::|\s)[~/][^\n]{0,60}?[$%#](?:\s|$))"
    ),
    re.compile(r"\bLinux (?P<host>[\w.-]+)(?= \d+\.\d+)"),
    re.compile(r"\bnode(?:name)?=['\"](?P<host>[\w.-]+)(?=['\"])"),
)
_COLAB: Final = re.compile(r"colab\.research\.google\.com/drive/(?P<link>[\w-]{8,})")


def formed(text: str, given: str) -> Iterator[Span]:
    """Give what is an identifier by its form, most telling first.

    Remotes whose address stands in the hand-out ``given``, accounts that every machine has, and
    what is neutral already are no identifiers. Spans may overlap.
    """
    if "git" in text or "://" in text:
        yield from _remotes(text, given)
    if "@" in text or "[at]" in text or "(at)" in text:
        yield from _mails(text, given)
    yield from _paths(text, given)
    if "colab.research" in text:
        yield from _found(text, _COLAB, Kind.LINK, "notebook", "link")
    for pattern in _HOSTS:
        yield from _found(text, pattern, Kind.HOST, "host", "host")
    yield from _found(text, _NUMBER, Kind.NUMBER, NUMBER)


def _remotes(text: str, given: str) -> Iterator[Span]:
    for pattern in (_SECRET, _CLONED, _LISTED, _REPOSITORY, _SSH, _CONFIGURED):
        for match in pattern.finditer(text):
            url = match["url"].rstrip(".,;)")
            if url.removesuffix(".git") not in given:
                start = match.start("url")
                yield Span(start, start + len(url), _NEUTRAL_REMOTE, Kind.REMOTE)


_NEUTRAL_REMOTE: Final = "https://example.org/author/repository.git"


def _paths(text: str, given: str) -> Iterator[Span]:
    for patterns, shared, becomes in ((_HOMES, _SHARED, USER), ((_MOUNTED,), _FOLDERS, "folder")):
        for pattern in patterns:
            for match in pattern.finditer(text):
                user = match["user"].strip().casefold()
                if user not in shared and "*" not in user and match[0] not in given:
                    yield Span(match.start("user"), match.end("user"), becomes, Kind.PATH)


def _mails(text: str, given: str) -> Iterator[Span]:
    for pattern in (_MAIL, _HIDDEN_MAIL):
        for span in _found(text, pattern, Kind.MAIL, MAIL):
            if text[span.start : span.end] not in given:
                yield span


def _found(
    text: str, pattern: re.Pattern[str], kind: Kind, becomes: str, group: str | int = 0
) -> Iterator[Span]:
    for match in pattern.finditer(text):
        yield Span(match.start(group), match.end(group), becomes, kind)
