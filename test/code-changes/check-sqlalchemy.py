"""Runs every module of a folder: classes are mapped, tables and indexes compiled for PostgreSQL."""

import pathlib
import sys
import warnings

from sqlalchemy import MetaData, Table
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import clear_mappers, configure_mappers
from sqlalchemy.schema import CreateIndex, CreateTable

warnings.simplefilter("error")
dialect = postgresql.dialect()
problems = 0
paths = sorted(pathlib.Path(sys.argv[1]).glob("*.py"))
for path in paths:
    try:
        names = {"__name__": path.stem}
        sys.modules[path.stem] = type(sys)(path.stem)
        names = sys.modules[path.stem].__dict__
        exec(compile(path.read_text(encoding="utf-8"), path.name, "exec"), names)
        configure_mappers()
        for table in names["Base"].metadata.tables.values():
            str(CreateTable(table).compile(dialect=dialect))
            for index in table.indexes:
                str(CreateIndex(index).compile(dialect=dialect))
    except Exception as error:
        problems += 1
        print(f"{path.name}: {type(error).__name__}: {error}"[:600])
    finally:
        clear_mappers()
print(f"{len(paths)} modules, {problems} problems")
