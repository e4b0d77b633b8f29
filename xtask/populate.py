"""Fills an embedded database with accounts that nobody signs in to, each with sessions, in the likeness of one that is there.

Its arguments: the database, how many accounts there are to be, and how many sessions each is to have. No server may run.
"""

import os
import sqlite3
import sys

path, accounts, sessions = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
database = sqlite3.connect(path)
database.execute("pragma journal_mode = delete")
database.execute("pragma synchronous = off")


def likeness(table):
    """The columns of a table, and one of its rows."""
    cursor = database.execute(f"select * from {table} limit 1")
    return [column[0] for column in cursor.description], cursor.fetchone()


def fill(table, others):
    """Adds rows that differ from the one that is there in these columns."""
    columns, row = likeness(table)
    marks = ", ".join("?" * len(columns))
    like = dict(zip(columns, row))
    rows = ([*(like | other).values()] for other in others)
    database.executemany(f"insert into {table} ({', '.join(columns)}) values ({marks})", rows)


there = database.execute("select count(*) from account").fetchone()[0]
# Names grow with time, as those that the server gives do.
ids = [number.to_bytes(6, "big") + b"\x70\x00\x80" + os.urandom(7) for number in range(1, accounts - there + 1)]
fill("account", ({"id": id} for id in ids))
fill("account_index", ({"digest": os.urandom(32), "account_id": id} for id in ids))
digest = len(dict(zip(*likeness("session")))["refresh"])
fill("session", (
    {"id": id[:9] + bytes([number]) + os.urandom(6), "account_id": id, "refresh": os.urandom(digest)}
    for id in ids for number in range(sessions)
))
database.commit()
database.execute("analyze")
database.execute("pragma journal_mode = wal")
database.close()
