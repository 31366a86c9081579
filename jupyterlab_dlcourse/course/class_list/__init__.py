"""A class list as an LMS or a spreadsheet exports it: read, checked row by row, compared.

Nothing here changes anything: a preview tells each problem with its line, and what an import would
do. Only students come in by a list; whoever is staff is made so by a teacher.
"""
