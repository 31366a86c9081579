"""One person, one account: mail addresses that mean the same person."""

from __future__ import annotations

from jupyterlab_dlcourse.course.model import Accounts


def account_of(address: str, accounts: Accounts) -> str:
    """Give the address that a person is known by.

    Parameters
    ----------
    address
        A mail address as somebody signed up with it.
    accounts
        The plan's: under any of its domains the same name is the same person.

    Returns
    -------
    str
        Lower case, without blanks around it, with the first of the domains in place of another
        of them. Anything else than an address under those domains is left as it is.
    """
    name, at, domain = address.strip().lower().rpartition("@")
    kept = accounts.domains[0] if domain in accounts.domains else domain
    return f"{name}{at}{kept}"


def login_of(address: str, accounts: Accounts) -> str:
    """Give the short form of `account_of`, which people's ids in a course have.

    Lower case; an address under one of the plan's domains loses the domain, any other is kept
    whole. Source: the course's students signed up twice, under ``student.dtu.dk`` and ``dtu.dk``.
    """
    name, at, domain = account_of(address, accounts).rpartition("@")
    return name if at and domain in accounts.domains else f"{name}{at}{domain}"
