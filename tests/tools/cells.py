"""What openpyxl finds in workbooks: cells.py FILE... prints one JSON object a line, of sheets and their cells by place,
and of how each sheet is set up."""
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


def set_up(sheet):
    formats = {}
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            if cell.value is not None:
                formats[cell.coordinate] = cell.number_format
    return {
        "filter": sheet.auto_filter.ref or "",
        "frozen": sheet.freeze_panes or "",
        "repeated": sheet.print_title_rows or "",
        "orientation": sheet.page_setup.orientation or "",
        "fits": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
        "pages": [sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight],
        "formats": formats,
    }


for path in sys.argv[1:]:
    sheets = {}
    set_ups = {}
    try:
        book = openpyxl.load_workbook(path, data_only=True)
        for sheet in book.worksheets:
            cells = {}
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None and str(cell.value).strip():
                        cells[cell.coordinate] = shown(cell.value)
            sheets[sheet.title] = cells
            set_ups[sheet.title] = set_up(sheet)
    except Exception as problem:  # a document that openpyxl does not read says nothing about us
        print(json.dumps({"path": path, "problem": repr(problem)}))
        continue
    print(json.dumps({"path": path, "sheets": sheets, "set up": set_ups}))
