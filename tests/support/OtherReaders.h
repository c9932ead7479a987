#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace waymark::test {

// What other programs make of the files that go out. Only tests named for these programs call them: such a test is
// registered where its program is there.

/// What python-docx finds in a Word file, a line each as OfficeText writes them, and what it complains of.
[[nodiscard]] QStringList readByPythonDocx(const QByteArray &docx);
/// The letter of a status may be a sign that people type as a bullet, which our own reader takes for one: both sides of
/// a comparison without it.
[[nodiscard]] QStringList withoutTypedBullets(const QStringList &lines);

/// The sheets of a workbook as openpyxl finds them: name → place ("B7") → one of number, day, text, truth, time. Of
/// "set up" name → filter, frozen, repeated, orientation, pages, formats by place.
[[nodiscard]] QJsonObject readByOpenpyxl(const QByteArray &xlsx, const QString &what = QStringLiteral("sheets"));

/// The file as LibreOffice saves it again in its own form ("docx", "xlsx"); empty where it does not.
[[nodiscard]] QByteArray savedByLibreOffice(const QByteArray &file, const QString &suffix);

} // namespace waymark::test
