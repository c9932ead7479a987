#include "models/ReadingsModel.h"

#include "analysis/KpiPosition.h"
#include "analysis/KpiWords.h"
#include "analysis/readings/ReadingDue.h"
#include "analysis/Touched.h"
#include "document/PlanDocument.h"
#include "edit/KpiEdits.h"
#include "plan/ChangeBuilder.h"
#include "support/text/EscapedText.h"

#include <algorithm>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 12; ///< empty periods

} // namespace

ReadingsModel::ReadingsModel(const PlanDocument &document, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_clock(clock)
{
    connect(&document, &PlanDocument::changed, this, &ReadingsModel::follow);
}

void ReadingsModel::setKpi(const Id &kpi)
{
    beginResetModel();
    if (m_kpi != kpi) {
        m_refused.clear();
        m_earliest = {};
        m_offered = {};
    }
    m_kpi = kpi;
    m_periods = periodsNow();
    if (m_document.plan().children(RecordKind::Reading, kpi).isEmpty())
        m_offered = m_periods.value(0);
    endResetModel();
}

void ReadingsModel::offerEarlier()
{
    const Kpi *kpi = m_document.plan().get<Kpi>(m_kpi);
    if (!kpi || m_periods.isEmpty())
        return;
    m_earliest = periodBeside(m_document.plan(), *kpi, m_periods.first(), -1);
    beginInsertRows({}, 0, 0);
    m_periods.prepend(m_earliest);
    endInsertRows();
}

QList<Month> ReadingsModel::periodsNow() const
{
    const Plan &plan = m_document.plan();
    const Kpi *kpi = plan.get<Kpi>(m_kpi);
    if (!kpi)
        return {};
    const auto beside = [&plan, kpi](
                            Month period, int direction) { return periodBeside(plan, *kpi, period, direction); };
    QList<Month> periods;
    for (const Reading *reading : plan.all<Reading>(m_kpi)) {
        while (!periods.isEmpty() && beside(periods.last(), 1) < reading->period)
            periods.append(beside(periods.last(), 1));
        periods.append(reading->period);
    }
    const bool isNew = periods.isEmpty();
    if (isNew) {
        const Month last = lastPeriodOver(plan, *kpi, m_clock.today());
        const Month first = Month::of(plan.info().start);
        periods.append(last);
        for (Month before = beside(last, -1); first.isValid() && before >= first && before.monthsTo(last) < mostOffered;
             before = beside(before, -1))
            periods.prepend(before);
    } else {
        // The next one, and after it what is over already: a year at most, so that an old series does not drown in them.
        const Month over = lastPeriodOver(plan, *kpi, m_clock.today());
        periods.append(beside(periods.last(), 1));
        for (int more = 1; more < mostOffered && periods.last() < over; ++more)
            periods.append(beside(periods.last(), 1));
    }
    for (const Month shown : {m_earliest, isNew ? Month() : m_offered}) {
        while (shown.isValid() && shown < periods.first())
            periods.prepend(std::max(shown, beside(periods.first(), -1)));
    }
    return periods;
}

void ReadingsModel::follow(const ChangeSet &set)
{
    // Of any KPI: a reading that was taken back no longer says whose it was, and a table of one KPI is soon redone.
    const bool isTouched = Touched(m_document.plan(), set)
                               .has({RecordKind::Plan, RecordKind::Kpi, RecordKind::Target, RecordKind::Reading});
    if (!isTouched || m_kpi.isNull())
        return;
    const QList<Month> now = periodsNow();
    if (now == m_periods) {
        if (!m_periods.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, readingColumnCount - 1));
        return;
    }
    // Periods that come or go at the end are what entering does, month after month: whoever types keeps their place.
    const int kept = static_cast<int>(std::min(now.size(), m_periods.size()));
    if (now.mid(0, kept) != m_periods.mid(0, kept)) {
        setKpi(m_kpi);
        return;
    }
    if (now.size() > kept) {
        beginInsertRows({}, kept, static_cast<int>(now.size()) - 1);
        m_periods = now;
        endInsertRows();
    } else {
        beginRemoveRows({}, kept, rowCount() - 1);
        m_periods = now;
        endRemoveRows();
    }
    if (kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, readingColumnCount - 1));
}

int ReadingsModel::rowToFill() const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Reading *reading = readingAt(row);
        if (reading && !reading->projected)
            return std::min(row + 1, rowCount() - 1);
    }
    return rowCount() > 0 ? 0 : -1;
}

const Reading *ReadingsModel::readingAt(int row) const
{
    return m_document.plan().get<Reading>(keyedId(RecordKind::Reading, m_kpi, periodAt(row).text()));
}

void ReadingsModel::refuse(const QModelIndex &index, const QString &text, const QString &reason)
{
    const auto key = std::pair(periodAt(index.row()), index.column());
    if (reason.isEmpty())
        m_refused.forget(key);
    else
        m_refused.refuse(key, text, reason);
    Q_EMIT dataChanged(index, index);
}

int ReadingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_periods.size());
}

int ReadingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : readingColumnCount;
}

QString ReadingsModel::shown(const Kpi &kpi, int row, ReadingColumn column) const
{
    const Reading *reading = readingAt(row);
    switch (column) {
    case ReadingColumn::Period:
        return periodAt(row).shortWords();
    case ReadingColumn::Value: {
        if (!reading || edit::readingText(*reading, kpi.unit).isEmpty())
            return {};
        const QString words = readingWords(*reading, kpi.unit);
        return reading->projected  ? tr("%1, projected").arg(words)
            : reading->provisional ? tr("%1, provisional").arg(words)
                                   : words;
    }
    case ReadingColumn::Due:
        return dueInMonth(m_document.plan(), kpi, periodAt(row));
    case ReadingColumn::Note:
        return reading ? reading->note : QString();
    }
    return {};
}

QString ReadingsModel::spoken(const Kpi &kpi, int row, ReadingColumn column) const
{
    const QString words = shown(kpi, row, column);
    if (column == ReadingColumn::Period)
        return periodAt(row).words();
    if (!words.isEmpty())
        return words;
    return column == ReadingColumn::Value ? tr("not recorded")
        : column == ReadingColumn::Due    ? tr("nothing due yet")
                                          : tr("no note");
}

QVariant ReadingsModel::data(const QModelIndex &index, int role) const
{
    const Kpi *kpi = m_document.plan().get<Kpi>(m_kpi);
    if (!kpi || !checkIndex(index))
        return {};
    const auto column = static_cast<ReadingColumn>(index.column());
    const auto *refusal = m_refused.at(std::pair(periodAt(index.row()), index.column()));
    const Reading *reading = readingAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return refusal ? refusal->text : shown(*kpi, index.row(), column);
    case Qt::EditRole:
        if (refusal)
            return refusal->text;
        if (column == ReadingColumn::Value)
            return reading ? edit::readingText(*reading, kpi->unit) : QString();
        return shown(*kpi, index.row(), column);
    case Qt::AccessibleTextRole:
        return refusal ? tr("%1, refused: %2").arg(refusal->text, refusal->reason) : spoken(*kpi, index.row(), column);
    case Qt::ToolTipRole:
        return refusal                                 ? plainForRichText(refusal->reason)
            : column == ReadingColumn::Note && reading ? plainForRichText(reading->note)
                                                       : QString();
    case Qt::TextAlignmentRole:
        return column == ReadingColumn::Due ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case ReadingRefusalRole:
        return refusal ? refusal->reason : QString();
    default:
        return {};
    }
}

QVariant ReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && static_cast<ReadingColumn>(section) == ReadingColumn::Due)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Period"), tr("Reading"), tr("Due by then"), tr("Note")};
    return names.value(section);
}

Qt::ItemFlags ReadingsModel::flags(const QModelIndex &index) const
{
    const auto column = static_cast<ReadingColumn>(index.column());
    const bool isTyped = column == ReadingColumn::Value || column == ReadingColumn::Note;
    return isTyped ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : QAbstractTableModel::flags(index);
}

} // namespace waymark
