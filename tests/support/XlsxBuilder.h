#pragma once

#include "ZipBuilder.h"

#include <QList>

namespace waymark::test {

/// A workbook from the insides of its sheets' `worksheet` elements; the prefixes r, x14 and xm are declared.
class XlsxBuilder
{
public:
    /// `state` as in the workbook's list: "hidden".
    XlsxBuilder &sheet(const QString &name, const QString &inside, const QString &state = {});
    /// The inside of `styleSheet`.
    XlsxBuilder &styles(const QString &inside);
    /// The inside of `sst`.
    XlsxBuilder &strings(const QString &inside);
    /// The inside of `a:clrScheme`.
    XlsxBuilder &theme(const QString &inside);
    /// The comments of the sheet that was added last, `<comment ref=…>` after another.
    XlsxBuilder &comments(const QString &inside);
    /// Attributes of `workbookPr`.
    XlsxBuilder &properties(const QString &attributes);
    /// ISO strict in place of the namespace that Excel writes.
    XlsxBuilder &strict();
    /// The workbook's part names no relations; sheets are found by their usual paths.
    XlsxBuilder &withoutRelations();

    [[nodiscard]] ZipBuilder zip() const;
    [[nodiscard]] QByteArray bytes() const { return zip().bytes(); }

private:
    struct Sheet
    {
        QString name;
        QString inside;
        QString state;
        QString comments;
    };

    QList<Sheet> m_sheets;
    QString m_styles;
    QString m_strings;
    QString m_theme;
    QString m_properties;
    QString m_space = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    QString m_relationSpace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    bool m_hasRelations = true;
};

/// `<sheetData>` of rows of cells from A1 on; a cell is `text` (inline), `=5` for a number, or whole XML.
[[nodiscard]] QString sheetData(const QList<QStringList> &rows);

} // namespace waymark::test
