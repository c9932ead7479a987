#include "exchange/DocumentReaders.h"
#include "exchange/sheets/CellRange.h"
#include "TestMain.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

QHash<QString, Cell> cellsByPlace(const Grid &grid)
{
    QHash<QString, Cell> all;
    for (const GridRow &row : grid.rows) {
        int column = 0;
        for (const Cell &cell : row.cells) {
            all.insert(nameOfPlace({row.number - 1, column}), cell);
            column += cell.columns;
        }
    }
    return all;
}

QString letters(QString text)
{
    text.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    return text.toLower();
}

/// Empty, or what differs between a cell and what openpyxl found there.
QString differenceOf(const Cell &cell, const QJsonObject &expected)
{
    const QString said = u"“%1” where openpyxl has %2"_s.arg(
        cell.text, QString::fromUtf8(QJsonDocument(expected).toJson(QJsonDocument::Compact)));
    if (cell.text.isEmpty() && cell.struck.isEmpty())
        return said;
    if (expected.contains(u"number"_s)) {
        const double number = expected[u"number"_s].toDouble();
        return std::abs(cell.value.number - number) <= std::abs(number) * 1e-12 ? QString() : said;
    }
    if (expected.contains(u"day"_s))
        return cell.value.day.toString(Qt::ISODate) == expected[u"day"_s].toString() ? QString() : said;
    if (expected.contains(u"truth"_s))
        return (cell.value.number != 0) == expected[u"truth"_s].toBool() ? QString() : said;
    const QString text = letters(expected[u"text"_s].toString());
    return expected.contains(u"time"_s) || letters(cell.text + cell.struck) == text ? QString() : said;
}

} // namespace

/// No cell of a stranger's workbook is lost: what openpyxl finds is there, at its place, with its value.
class TestStrangersOpenpyxl : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellIsThere()
    {
        const QDir folder(QStringLiteral(WAYMARK_STRANGERS_DIR));
        QStringList arguments{QStringLiteral(WAYMARK_SOURCE_DIR) + u"/tests/tools/cells.py"_s};
        for (const QString &name : folder.entryList({u"*.xlsx"_s}, QDir::Files))
            arguments.append(folder.filePath(name));
        QProcess python;
        python.start(QStringLiteral(WAYMARK_WORD_PYTHON), arguments);
        QVERIFY(python.waitForFinished(120'000));
        int books = 0;
        int cells = 0;
        QStringList differences;
        for (const QByteArray &line : python.readAllStandardOutput().split('\n')) {
            const QJsonObject book = QJsonDocument::fromJson(line).object();
            const QJsonObject sheets = book[u"sheets"_s].toObject();
            if (sheets.isEmpty())
                continue;
            ++books;
            const QString path = book[u"path"_s].toString();
            const auto document = readDocument(path);
            QVERIFY2(document.has_value(), document ? "" : qUtf8Printable(document.error().sentence));
            QHash<QString, QHash<QString, Cell>> found;
            for (const SourceDocument::Block &block : document->blocks) {
                if (const Grid *grid = std::get_if<Grid>(&block))
                    found.insert(grid->name, cellsByPlace(*grid));
            }
            for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet) {
                const QJsonObject expected = sheet.value().toObject();
                for (auto cell = expected.begin(); cell != expected.end(); ++cell) {
                    ++cells;
                    const QString difference =
                        differenceOf(found.value(sheet.key()).value(cell.key()), cell.value().toObject());
                    if (!difference.isEmpty())
                        differences.append(u"%1 %2!%3: %4"_s.arg(
                            path.section(u'/', -1).right(40), sheet.key(), cell.key(), difference));
                }
            }
        }
        QVERIFY2(differences.isEmpty(),
            qUtf8Printable(u"%1 of %2:\n"_s.arg(differences.size()).arg(cells) + differences.mid(0, 40).join(u'\n')));
        QVERIFY(books > 30 && cells > 3'000);
    }
};

WAYMARK_TEST(TestStrangersOpenpyxl)
#include "tst_StrangersOpenpyxl.moc"
