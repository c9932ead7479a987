"""What openpyxl finds in workbooks: cells.py FILE... prints one JSON object a line, of sheets and their cells by place."""
import datetime
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")


def shown(value):
    if isinstance(value, datetime.datetime):
        return {"day": value.date().isoformat()}
    if isinstance(value, datetime.date):
        return {"day": value.isoformat()}
    if isinstance(value, (datetime.time, datetime.timedelta)):
        return {"time": str(value)}
    if isinstance(value, bool):
        return {"truth": value}
    if isinstance(value, (int, float)):
        return {"number": value}
    return {"text": str(value)}


for path in sys.argv[1:]:
    sheets = {}
    try:
        book = openpyxl.load_workbook(path, data_only=True)
        for sheet in book.worksheets:
            cells = {}
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None and str(cell.value).strip():
                        cells[cell.coordinate] = shown(cell.value)
            sheets[sheet.title] = cells
    except Exception as problem:  # a document that openpyxl does not read says nothing about us
        print(json.dumps({"path": path, "problem": repr(problem)}))
        continue
    print(json.dumps({"path": path, "sheets": sheets}))
