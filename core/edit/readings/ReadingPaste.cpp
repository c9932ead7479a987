#include "edit/readings/ReadingPaste.h"

#include "edit/Edit.h"
#include "edit/KpiEdits.h"
#include "edit/ReadingPeriods.h"
#include "plan/ChangeBuilder.h"
#include "plan/texts/FoldedText.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> readingMisfit(const QString &what)
{
    return fail(ErrorCode::Invalid, what + u' ' + Edit::tr("Nothing was changed."));
}

/// A month and no reading: "12/96" could be both.
Month headMonth(const Plan &plan, const QString &cell)
{
    return readingFromText(cell, Unit::NotGiven) ? Month() : monthFromText(plan, cell);
}

/// A block with the KPI of each of its rows and the month of each of its columns.
class PlacedBlock
{
public:
    PlacedBlock(const Plan &plan, const ReadingArea &area, const QList<QStringList> &block)
        : m_plan(plan)
        , m_area(area)
        , m_cells(block)
    {
        for (const Id &id : area.kpis) {
            if (const Kpi *kpi = plan.get<Kpi>(id))
                m_codes.insert(foldedReference(kpi->code), id);
        }
        // What a spreadsheet leaves at the end of a copied range is no part of it.
        while (!m_cells.isEmpty() && isBlank(m_cells.last()))
            m_cells.removeLast();
    }

    [[nodiscard]] Result<void> place()
    {
        const bool hasMonths = isHeadOfMonths();
        const bool hasCodes = isColumnOfCodes(hasMonths ? 1 : 0);
        const QStringList head = hasMonths ? m_cells.takeFirst().mid(hasCodes ? 1 : 0) : QStringList();
        QStringList codes;
        qsizetype widest = head.size();
        for (QStringList &row : m_cells) {
            codes.append(hasCodes && !row.isEmpty() ? row.takeFirst().trimmed() : QString());
            widest = std::max(widest, row.size());
        }
        if (Result<void> done = hasCodes ? findKpis(codes) : takeRows(); !done)
            return done;
        return hasMonths ? findMonths(head, widest) : takeColumns(widest);
    }

    [[nodiscard]] const QList<QStringList> &cells() const { return m_cells; }
    [[nodiscard]] Id kpiOf(qsizetype row) const { return m_kpis.at(row); }
    [[nodiscard]] Month monthOf(qsizetype column) const { return m_months.at(column); }

private:
    static bool isBlank(const QStringList &row)
    {
        return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    }

    [[nodiscard]] bool isHeadOfMonths() const
    {
        if (m_cells.isEmpty())
            return false;
        // The corner above the codes says whatever it likes.
        const QStringList row = m_cells.first();
        int months = 0;
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (row.at(column).trimmed().isEmpty())
                continue;
            const bool isMonth = headMonth(m_plan, row.at(column)).isValid();
            if (!isMonth && column > 0)
                return false;
            months += isMonth ? 1 : 0;
        }
        return months > 0;
    }

    [[nodiscard]] bool isColumnOfCodes(qsizetype first) const
    {
        return m_cells.size() > first
            && std::any_of(m_cells.begin() + first, m_cells.end(),
                [this](const QStringList &row) { return m_codes.contains(foldedReference(row.value(0))); });
    }

    [[nodiscard]] Result<void> findKpis(const QStringList &codes)
    {
        for (qsizetype row = 0; row < m_cells.size(); ++row) {
            const Id kpi = m_codes.value(foldedReference(codes.at(row)));
            if (kpi.isNull() && !isBlank(m_cells.at(row)))
                return readingMisfit(Edit::tr("No KPI in this table has the code “%1”.").arg(codes.at(row).left(40)));
            m_kpis.append(kpi);
        }
        return {};
    }

    [[nodiscard]] Result<void> takeRows()
    {
        const qsizetype room = m_area.kpis.size() - m_area.row;
        if (m_cells.size() > room) {
            return readingMisfit(Edit::tr("There are %1 rows to paste, and %2 KPIs from here to the end.")
                                     .arg(m_cells.size())
                                     .arg(room));
        }
        m_kpis = m_area.kpis.mid(m_area.row, m_cells.size());
        return {};
    }

    [[nodiscard]] Result<void> findMonths(const QStringList &head, qsizetype widest)
    {
        for (qsizetype column = 0; column < widest; ++column) {
            const Month month = headMonth(m_plan, head.value(column));
            const bool isUsed = std::any_of(m_cells.begin(), m_cells.end(),
                [column](const QStringList &row) { return !row.value(column).trimmed().isEmpty(); });
            if (isUsed && !m_area.months.contains(month)) {
                return readingMisfit(month.isValid()
                        ? Edit::tr("%1 is not among the months of this table.").arg(month.words())
                        : Edit::tr("A column of the block has no month above it."));
            }
            m_months.append(month);
        }
        return {};
    }

    [[nodiscard]] Result<void> takeColumns(qsizetype widest)
    {
        const qsizetype room = m_area.months.size() - m_area.column;
        if (widest > room) {
            return readingMisfit(
                Edit::tr("There are %1 columns to paste, and %2 months from here to the end.").arg(widest).arg(room));
        }
        m_months = m_area.months.mid(m_area.column, widest);
        return {};
    }

    const Plan &m_plan;
    const ReadingArea &m_area;
    QList<QStringList> m_cells;
    QHash<QString, Id> m_codes;
    QList<Id> m_kpis;
    QList<Month> m_months;
};

} // namespace

QString PastedReadings::words() const
{
    QStringList parts{written == 1 ? Edit::tr("1 reading written") : Edit::tr("%1 readings written").arg(written)};
    if (unchanged > 0)
        parts.append(Edit::tr("%1 unchanged").arg(unchanged));
    if (!refused.isEmpty())
        parts.append(Edit::tr("%1 refused").arg(refused.size()));
    return parts.join(u", "_s);
}

Result<PastedReadings> pasteReadings(
    const Plan &plan, const ReadingArea &area, const QList<QStringList> &block, QDate today)
{
    PlacedBlock placed(plan, area, block);
    if (Result<void> done = placed.place(); !done)
        return fail(done.error());
    PastedReadings pasted;
    ChangeBuilder builder(plan);
    for (qsizetype row = 0; row < placed.cells().size(); ++row) {
        for (qsizetype column = 0; column < placed.cells().at(row).size(); ++column) {
            const QString text = placed.cells().at(row).at(column).trimmed();
            const Kpi *kpi = plan.get<Kpi>(placed.kpiOf(row));
            if (text.isEmpty() || !kpi)
                continue;
            const Month period = placed.monthOf(column);
            const Result<ReadingInput> input = readingFromText(text, kpi->unit);
            const Result<ChangeSet> set =
                input ? setReading(plan, kpi->id, period, *input, today) : Result<ChangeSet>(fail(input.error()));
            if (!set) {
                pasted.refused.append({kpi->id, period, text, set.error().sentence});
                continue;
            }
            ++(set->isEmpty() ? pasted.unchanged : pasted.written);
            builder.add(*set);
        }
    }
    pasted.set = builder.take({u"readings"_s, {ActionArgument::count(pasted.written)}});
    return pasted;
}

Result<ChangeSet> removeReadings(const Plan &plan, const QList<std::pair<Id, Month>> &cells)
{
    if (cells.size() == 1)
        return removeReading(plan, cells.first().first, cells.first().second);
    ChangeBuilder builder(plan);
    int removed = 0;
    for (const auto &[kpi, period] : cells) {
        const Result<ChangeSet> set = removeReading(plan, kpi, period);
        if (!set)
            return fail(set.error());
        removed += set->isEmpty() ? 0 : 1;
        builder.add(*set);
    }
    return builder.take({u"readings"_s, {ActionArgument::count(removed)}});
}

QString copiedReading(const Reading &reading, Unit unit)
{
    QString words = readingText(reading, unit);
    const bool isShare = words.contains(u'/') && !reading.notAvailable;
    words.replace(QRegularExpression(u"(?<=\\d)-"_s), u" to "_s);
    if (isShare)
        return words.replace(u'/', u" of "_s);
    static const QRegularExpression number(u"(\\d)(?=p?$| proj$)"_s);
    return unit == Unit::Percent ? words.replace(number, u"\\1%"_s) : words;
}

} // namespace waymark::edit
