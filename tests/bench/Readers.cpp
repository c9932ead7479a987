#include "Readers.h"

#include "exchange/DocumentReaders.h"
#include "Measure.h"
#include "OdfBuilder.h"
#include "System.h"
#include "XlsxBuilder.h"

#include <QXmlStreamReader>

#include <cmath>
#include <ctime>

namespace waymark::bench {

using namespace Qt::StringLiterals;
using namespace waymark::test;

namespace {

constexpr int rowsOfAPlan = 153;

/// Eight cells, as a plan's table has them; a day, a number and a coloured status among them.
QStringList cellsOf(int row)
{
    return {u"%1.%2"_s.arg(row / 50 + 1).arg(row % 50 + 1),
        u"Families can find in one place what help there is, number %1"_s.arg(row),
        u"Head of Inclusion / Family Hubs Manager"_s, QString::number(46'000 + row % 700), u"At risk"_s,
        u"Two of the three clinics have opened; the third waits for its lease, row %1"_s.arg(row),
        u"Sign the lease and tell families"_s, QString::number(row % 100)};
}

QString workbookSheet(int rows)
{
    QString all;
    for (int row = 0; row < rows; ++row) {
        const QStringList cells = cellsOf(row);
        all += u"<row r='%1'>"_s.arg(row + 1);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString name = QChar(static_cast<char16_t>(u'A' + column)) + QString::number(row + 1);
            const bool isNumber = column == 3 || column == 7;
            all += isNumber ? u"<c r='%1' s='1'><v>%2</v></c>"_s.arg(name, cells.at(column))
                            : u"<c r='%1' t='inlineStr'><is><t>%2</t></is></c>"_s.arg(name, cells.at(column));
        }
        all += u"</row>"_s;
    }
    return u"<sheetData>%1</sheetData>"_s.arg(all);
}

QString odfSheet(int rows)
{
    QString all;
    for (int row = 0; row < rows; ++row) {
        QString cells;
        for (const QString &cell : cellsOf(row))
            cells += u"<table:table-cell office:value-type='string'><text:p>%1</text:p></table:table-cell>"_s.arg(cell);
        all += u"<table:table-row>%1</table:table-row>"_s.arg(cells);
    }
    return u"<table:table table:name='Plan'>%1</table:table>"_s.arg(all);
}

/// CPU of this process, as a neighbour on the machine spoils the time by the clock. The least of three runs.
template <typename Work> double cpuMs(Work work)
{
    double least = HUGE_VAL;
    for (int run = 0; run < 3; ++run) {
        const std::clock_t start = std::clock();
        work();
        least = std::min(least, 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return least;
}

double peakOver(const std::function<void()> &work)
{
    forgetMostMemory();
    const double before = memory().now;
    work();
    return memory().most - before;
}

void bareReading(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    qsizetype letters = 0;
    while (!xml.atEnd())
        letters += xml.readNext() == QXmlStreamReader::Characters ? xml.text().size() : 0;
    if (xml.hasError() || letters == 0)
        qFatal("the sheet is not as it was made");
}

void measureKind(const QString &name, const std::function<QByteArray(int)> &make, const QByteArray &part)
{
    QList<double> times;
    for (const int plans : {1, 10, 100}) {
        const QByteArray bytes = make(plans * rowsOfAPlan);
        times.append(cpuMs([&] {
            if (!readDocument(name, bytes))
                qFatal("a workbook could not be read");
        }));
    }
    const QByteArray large = make(100 * rowsOfAPlan);
    const double peak = peakOver([&] { (void)readDocument(name, large); });
    printFigure(u"%1 of 15,300 rows ÷ a bare reading of the same bytes, CPU"_s.arg(name), times.at(2),
        cpuMs([&] { bareReading(part); }), u"ms"_s);
    printTime(u"%1 of 15,300 rows, CPU"_s.arg(name), times.at(2), u"1,000 ms"_s);
    printFigure(u"%1: exponent of growth over 10 × to 100 ×"_s.arg(name), std::log10(times.at(2) / times.at(1)), 1.0,
        QString(), u"1.05"_s);
    printFigure(u"%1: memory at its peak ÷ the unzipped part"_s.arg(name), peak / 1024 / 1024,
        double(part.size()) / 1024 / 1024, u"MiB"_s, u"8"_s);
}

} // namespace

void measureReaders()
{
    const QString styles = u"<cellXfs><xf/><xf numFmtId='17'/></cellXfs>"_s;
    const QString sheet = workbookSheet(100 * rowsOfAPlan);
    measureKind(
        u"plan.xlsx"_s,
        [&](int rows) { return XlsxBuilder().sheet(u"Plan"_s, workbookSheet(rows)).styles(styles).bytes(); },
        u"<worksheet>%1</worksheet>"_s.arg(sheet).toUtf8());
    measureKind(
        u"plan.ods"_s, [](int rows) { return OdfBuilder(OdfBuilder::Kind::Sheets, odfSheet(rows)).bytes(); },
        OdfBuilder(OdfBuilder::Kind::Sheets, odfSheet(100 * rowsOfAPlan)).contentXml());
}

} // namespace waymark::bench
