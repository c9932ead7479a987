#include "exchange/reading/kinds/KpiTable.h"

#include "exchange/reading/kinds/CaptionRow.h"
#include "exchange/reading/kinds/KeptCells.h"
#include "exchange/reading/kinds/TableFacts.h"
#include "exchange/reading/KpiReading.h"
#include "exchange/reading/ReadingWords.h"
#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/rows/Bands.h"
#include "exchange/reading/tables/KpiColumns.h"
#include "exchange/reading/values/WrittenDue.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool isDash(const QString &text)
{
    static const QStringList dashes{u"-"_s, u"–"_s, u"—"_s, u".."_s};
    return dashes.contains(text);
}

constexpr int yearly = 12; ///< months: when a target is taken to be meant that names no time

class KpiTableReading
{
public:
    KpiTableReading(DraftWriter &writer, const Region &region)
        : m_writer(writer)
        , m_region(region)
        , m_columns(region.columns)
        , m_name(m_columns.has(Role::Kpi)     ? m_columns.find(Role::Kpi)
                  : m_columns.has(Role::Text) ? m_columns.find(Role::Text)
                                              : m_columns.find(Role::Outcome))
        , m_reference(m_columns.find(Role::Reference))
        , m_series(seriesOf(region))
        , m_comparators(comparatorsOf(region, m_name))
    {
    }

    void run()
    {
        for (qsizetype index = 0; index < m_region.table.rows.size(); ++index) {
            const TableRow &row = m_region.table.rows.at(index);
            const bool isHeading = index >= m_region.titleRows && index < m_region.firstRow();
            if (isHeading)
                readCaptionRow(m_writer, m_region, row);
            else if (index > m_region.firstRow() && isHeadingAgain(row, m_region))
                claimAll(row, CellClaim::Furniture);
            else
                read(row, index < m_region.titleRows);
        }
    }

    void addKpi(const TableRow &row)
    {
        if (isSeriesOfLast(row))
            return addSeries(row);
        DraftKpi kpi;
        kpi.record = m_writer.beginRecord();
        kpi.place = m_writer.sourcePlace(row.number);
        kpi.ref = row.at(m_reference).text().simplified();
        kpi.text = row.at(m_name).text().simplified();
        if (kpi.text.isEmpty()) { // a card, or a series, under its heading
            kpi.text = m_writer.tree().nearestSection().text;
            m_writer.tree().spendNearest();
        }
        if (m_reference < 0) {
            const ReferenceFound found = findReference(kpi.text);
            if (found.depth > 0 && !found.rest.isEmpty()) {
                kpi.ref = found.reference;
                kpi.text = found.rest;
            }
        }
        QList<int> used{m_reference, m_name};
        const int baseline = m_columns.find(Role::Baseline);
        kpi.baselineSource = row.at(baseline).text().simplified();
        used.append(baseline);
        if (m_series >= 0 && !row.at(m_series).isEmpty())
            readSeries(kpi, row, used);
        else
            readFigures(kpi, row, used);
        if (const int polarity = m_columns.find(Role::Polarity); polarity >= 0) {
            kpi.polarity = polarityIn(row.at(polarity).text());
            if (kpi.polarity != Polarity::NotGiven) {
                used.append(polarity);
                m_writer.balance().claim(row.at(polarity).own, CellClaim::Value);
            }
        }
        for (const int column : std::as_const(used))
            m_writer.balance().claim(row.at(column).own, CellClaim::Field);
        kpi.note = joinedLines(m_group, kept(row, used));
        tellNumbers(kpi, row.number, baseline);
        m_writer.draft().kpis.append(kpi);
        m_open = true;
    }

private:
    void claimAll(const TableRow &row, CellClaim claim)
    {
        for (const TableCell &cell : row.cells)
            m_writer.balance().claim(cell.own, claim);
    }

    void read(const TableRow &row, bool isTitle)
    {
        m_writer.resumeRecord(0);
        const int sole = row.sole();
        const QString words = sole < 0 ? QString() : row.at(sole).ownText();
        if (const auto said = isTitle ? std::nullopt : saidOf(m_writer.mapping(), m_region, row)) {
            readAs(*said, row);
        } else if (isTitle || (sole >= 0 && isBand(row, sole))) {
            readBand(row, words);
        } else if (row.isBlank()) {
            for (const TableCell &cell : row.cells)
                m_writer.keep(row.number, cell.own);
        } else if (isFurniture(words)) {
            claimAll(row, CellClaim::Furniture);
        } else if (sole >= 0 && words.endsWith(u'.') && !goesOn(row)) {
            keepAllBut(m_writer, m_columns, row, -1); // a sentence below the figures
        } else if (isComparator(row)) {
            addComparator(row);
        } else if (goesOn(row)) {
            continueLast(row);
        } else {
            addKpi(row);
        }
    }

    void readAs(RowMeaning meaning, const TableRow &row)
    {
        if (meaning == RowMeaning::Kpi)
            addKpi(row);
        else if (meaning == RowMeaning::GoesOn && m_open)
            continueLast(row);
        else if ((meaning == RowMeaning::Priority || meaning == RowMeaning::Outcome) && row.sole() >= 0)
            readBand(row, row.at(row.sole()).ownText());
        else
            keepAllBut(m_writer, m_columns, row, -1);
    }

    void continueLast(const TableRow &row)
    {
        DraftKpi &last = m_writer.draft().kpis.last();
        m_writer.resumeRecord(last.record);
        last.text = joinedWords(last.text, row.at(m_name).ownText().simplified());
        m_writer.balance().claim(row.at(m_name).own, CellClaim::Field);
        last.note = joinedLines(last.note, kept(row, {m_name}));
    }

    /// Figures of others beside those of the KPI above, or of the one that follows.
    [[nodiscard]] bool isComparator(const TableRow &row) const
    {
        return m_comparators >= 0 && namesOthers(row.at(m_comparators).text());
    }

    /// Kept where the KPI is that they are compared with.
    void addComparator(const TableRow &row)
    {
        const QString name = row.at(m_name).text().simplified();
        const bool isOfLast = m_open && (name.isEmpty() || name == m_writer.draft().kpis.last().text);
        if (!isOfLast)
            return keepAllBut(m_writer, m_columns, row, -1);
        DraftKpi &last = m_writer.draft().kpis.last();
        m_writer.resumeRecord(last.record);
        m_writer.balance().claim(row.at(m_name).own, CellClaim::Field);
        last.note = joinedLines(last.note, kept(row, {m_name}).replace(u'\n', u"; "_s));
    }

    [[nodiscard]] bool isBand(const TableRow &row, int column) const
    {
        const bool isWide = row.at(column + 1).beside;
        const bool isBold = row.at(column).own->bold && m_open;
        return isWide || column != m_name || bandIn(row.at(column).ownText()).level == Band::Level::Priority
            || (isBold && !continuesWords({}, row.at(column).ownText()));
    }

    void readBand(const TableRow &row, const QString &words)
    {
        m_open = false;
        const QString folded = foldedCaption(words);
        if (folded == u"kpi" || folded == u"key performance indicator" || folded == u"score card")
            return claimAll(row, CellClaim::Furniture);
        const Band band = bandIn(words);
        const bool isKnown =
            band.level == Band::Level::Priority && m_writer.tree().knowsPriority(band.number, band.title);
        m_group = isKnown ? QString() : words;
        for (const TableCell &cell : row.cells) {
            if (isKnown)
                m_writer.balance().claim(cell.own, CellClaim::Heading);
            else
                m_writer.keep(row.number, cell.own);
        }
    }

    [[nodiscard]] bool hasFigures(const TableRow &row) const
    {
        for (int column = 0; column < row.cells.size(); ++column) {
            const Role role = m_columns.roles.value(column, Role::Other);
            const bool isFigure = role == Role::Baseline || role == Role::Target || role == Role::Actual;
            if (isFigure && !row.at(column).ownText().isEmpty())
                return true;
        }
        return false;
    }

    [[nodiscard]] bool goesOn(const TableRow &row) const
    {
        if (!m_open || m_series >= 0 || !row.at(m_reference).isEmpty() || hasFigures(row))
            return false;
        const QString words = row.at(m_name).ownText();
        return words.isEmpty() || m_reference >= 0 || continuesWords(m_writer.draft().kpis.last().text, words);
    }

    /// The second series of the KPI above.
    [[nodiscard]] bool isSeriesOfLast(const TableRow &row) const
    {
        if (m_series < 0 || !m_open || row.at(m_series).isEmpty())
            return false;
        const QString name = row.at(m_name).ownText().simplified();
        return name.isEmpty() || name == m_writer.draft().kpis.last().text;
    }

    /// The figures of one row, all targets or all readings.
    void readSeries(DraftKpi &kpi, const TableRow &row, QList<int> &used)
    {
        const bool isTarget = isTargetSeries(row.at(m_series).ownText()).value_or(false);
        QMap<int, Period> figures = m_columns.targets;
        figures.insert(m_columns.actuals);
        for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
            const QString source = row.at(figure.key()).ownText().simplified();
            if (source.isEmpty())
                continue;
            if (isTarget)
                kpi.targets.append({figure->months, {}, source, figure->month});
            else
                kpi.readings.append({figure->month, source});
            used.append(figure.key());
        }
        used.append(m_series);
        m_writer.balance().claim(row.at(m_series).own, CellClaim::Value);
    }

    void addSeries(const TableRow &row)
    {
        DraftKpi &kpi = m_writer.draft().kpis.last();
        m_writer.resumeRecord(kpi.record);
        QList<int> used{m_name, m_reference};
        const int baseline = m_columns.find(Role::Baseline);
        if (kpi.baselineSource.isEmpty() && !row.at(baseline).isEmpty()) {
            kpi.baselineSource = row.at(baseline).text().simplified();
            used.append(baseline);
        }
        readSeries(kpi, row, used);
        for (const int column : std::as_const(used))
            m_writer.balance().claim(row.at(column).own, CellClaim::Field);
        kpi.note = joinedLines(kpi.note, kept(row, used));
        tellNumbers(kpi, row.number, m_columns.find(Role::Baseline));
    }

    void readFigures(DraftKpi &kpi, const TableRow &row, QList<int> &used)
    {
        for (auto target = m_columns.targets.cbegin(); target != m_columns.targets.cend(); ++target) {
            const QString source = row.at(target.key()).text().simplified();
            if (source.isEmpty())
                continue;
            DraftTarget made{target->months, {}, source, target->month};
            const bool namesNoTime = made.months == 0 && !made.month.isValid();
            if (namesNoTime)
                made.month = monthIn(source);
            if (namesNoTime && !made.month.isValid()) {
                made.months = yearly;
                m_writer.note(row.number, m_columns.captions.value(target.key()), source,
                    ReadingWords::tr("names no time: taken for a target after 12 months"));
            }
            const bool isTaken = std::any_of(kpi.targets.cbegin(), kpi.targets.cend(),
                [&](const DraftTarget &known) { return known.months == made.months && known.month == made.month; });
            if (isTaken)
                continue;
            kpi.targets.append(made);
            used.append(target.key());
        }
        for (auto actual = m_columns.actuals.cbegin(); actual != m_columns.actuals.cend(); ++actual) {
            const QString source = row.at(actual.key()).text().simplified();
            const bool isTaken = std::any_of(kpi.readings.cbegin(), kpi.readings.cend(),
                [&](const DraftReading &known) { return known.period == actual->month; });
            if (source.isEmpty() || isTaken)
                continue;
            used.append(actual.key());
            if (!isDash(source)) // no figure
                kpi.readings.append({actual->month.isValid() ? actual->month : monthIn(source), source});
        }
    }

    void tellNumbers(DraftKpi &kpi, int row, int baseline)
    {
        const AssumedNumbers assumed = readKpiNumbers(kpi, m_writer.mapping().comma);
        for (const QString &number : assumed.scaled)
            m_writer.note(row, {}, number, ReadingWords::tr("its unit was reckoned in: see whether that is right"));
        for (const QString &number : assumed.commas) {
            m_writer.note(row, {}, number, ReadingWords::tr("its comma was taken for a decimal comma"));
            m_writer.ask(ReadingQuestion::Kind::Comma, {}, row, number, u"decimal"_s);
        }
        if (!kpi.baselineSource.isEmpty() && !kpi.baseline && !kpi.baselineLow)
            m_writer.note(row, m_columns.captions.value(baseline), kpi.baselineSource,
                ReadingWords::tr("kept as text, no number"));
        for (const DraftTarget &target : std::as_const(kpi.targets)) {
            if (!target.value) {
                const QString when =
                    target.month.isValid() ? target.month.words() : ReadingWords::tr("%1 months").arg(target.months);
                m_writer.note(row, when, target.source, ReadingWords::tr("kept as text, no number"));
            }
        }
    }

    QString kept(const TableRow &row, const QList<int> &used)
    {
        QStringList lines;
        for (int column = 0; column < row.cells.size(); ++column) {
            const Cell *cell = row.at(column).own;
            if (!cell || saysNothing(*cell))
                continue;
            const QString caption = m_columns.captions.value(column);
            const QStringList words =
                used.contains(column) ? DraftWriter::besides(cell) : QStringList{wholeText(*cell)};
            for (const QString &text : words) {
                const QString line = caption.isEmpty() ? text : caption + u": "_s + text;
                lines.append(line);
                if (!used.contains(column))
                    m_writer.note(row.number, {}, line, ReadingWords::tr("kept as a note"));
            }
            if (!used.contains(column))
                m_writer.balance().claim(cell, CellClaim::Note);
        }
        return lines.join(u'\n');
    }

    DraftWriter &m_writer;
    const Region &m_region;
    const Columns &m_columns;
    const int m_name;
    const int m_reference;
    const int m_series; ///< the column that says of each row whether its figures are targets or readings
    const int m_comparators; ///< the column that says whose figures they are
    QString m_group; ///< the heading within the table that is above
    bool m_open = false; ///< a KPI of this table was read that the next row may go on with
};

} // namespace

void readKpiTable(DraftWriter &writer, const Region &region)
{
    KpiTableReading(writer, region).run();
}

void readKpiRow(DraftWriter &writer, const Region &region, const TableRow &row)
{
    KpiTableReading(writer, region).addKpi(row);
}

} // namespace waymark
