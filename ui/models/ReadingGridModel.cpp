#include "models/ReadingGridModel.h"

#include "analysis/KpiWords.h"
#include "analysis/readings/ReadingDue.h"
#include "analysis/readings/ShareQuestion.h"
#include "analysis/Touched.h"
#include "document/PlanDocument.h"
#include "edit/KpiEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/KpiRhythm.h"
#include "plan/queries/RoundQueries.h"
#include "support/text/EscapedText.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsAhead = 2;
constexpr int monthsWithoutStart = 12;

/// "41%", "76–100%", "n/a"; the unit of other numbers is in the tool tip.
QString shortWords(const Reading &reading, Unit unit)
{
    if (reading.notAvailable)
        return ReadingGridModel::tr("n/a");
    const Unit shown = unit == Unit::Percent || unit == Unit::Score ? unit : Unit::Count;
    const std::optional<double> number = analysis::numberOf(reading, unit);
    QString words = !reading.value && reading.low && reading.high
        ? analysis::rangeWords(*reading.low, *reading.high, shown)
        : number                                   ? analysis::valueWords(*number, shown)
        : reading.numerator && reading.denominator ? analysis::readingWords(reading, unit)
                                                   : QString();
    if (words.isEmpty())
        return {};
    if (reading.provisional)
        words += ReadingGridModel::tr(" p", "after a figure: provisional");
    return reading.restated ? words + ReadingGridModel::tr(" r", "after a figure: restated") : words;
}

} // namespace

ReadingGridModel::ReadingGridModel(const PlanDocument &document, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_clock(clock)
    , m_kpis(document.plan().children(RecordKind::Kpi))
    , m_months(monthsNow())
{
    connect(&document, &PlanDocument::changed, this, &ReadingGridModel::follow);
}

QList<Month> ReadingGridModel::monthsNow() const
{
    const Plan &plan = m_document.plan();
    const Month now = Month::of(m_clock.today());
    const Month start = Month::of(plan.info().start);
    Month first = start.isValid() ? std::min(start, now) : now.plus(-monthsWithoutStart);
    Month last = now.plus(monthsAhead);
    for (const Id &kpi : m_kpis) {
        const QList<Id> &readings = plan.children(RecordKind::Reading, kpi);
        if (readings.isEmpty())
            continue;
        first = std::min(first, plan.get<Reading>(readings.first())->period);
        last = std::max(last, plan.get<Reading>(readings.last())->period);
    }
    QList<Month> months;
    for (Month month = first; month <= last; month = month.plus(1))
        months.append(month);
    return months;
}

void ReadingGridModel::follow(const ChangeSet &set)
{
    const analysis::Touched touched(m_document.plan(), set);
    const bool isKpiTouched =
        touched.has({RecordKind::Kpi, RecordKind::Plan, RecordKind::Priority, RecordKind::Outcome});
    const bool isTouched = isKpiTouched || touched.has({RecordKind::Reading, RecordKind::Target});
    if (!isTouched)
        return;
    const QList<Id> kpis = query::kpisOfOwner(m_document.plan(), m_owner);
    const QList<Id> before = std::exchange(m_kpis, kpis);
    const QList<Month> months = monthsNow();
    if (before != kpis || months != m_months) {
        beginResetModel();
        m_months = months;
        endResetModel();
        return;
    }
    if (m_kpis.isEmpty())
        return;
    // Whose reading it was is forgotten with a reading that was taken back: all cells, of which few are in sight.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (isKpiTouched)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void ReadingGridModel::setOwner(const Id &owner)
{
    beginResetModel();
    m_owner = owner;
    m_kpis = query::kpisOfOwner(m_document.plan(), owner);
    m_months = monthsNow();
    endResetModel();
}

QModelIndex ReadingGridModel::indexOf(const Id &kpi, Month month) const
{
    const qsizetype row = m_kpis.indexOf(kpi);
    const qsizetype column = m_months.isEmpty() ? -1 : m_months.first().monthsTo(month);
    return row < 0 || column < 0 || column >= m_months.size() ? QModelIndex() : index(int(row), int(column));
}

const Reading *ReadingGridModel::readingAt(const QModelIndex &index) const
{
    return m_document.plan().get<Reading>(
        keyedId(RecordKind::Reading, m_kpis.value(index.row()), m_months.value(index.column()).text()));
}

void ReadingGridModel::refuse(const QModelIndex &index, const QString &text, const QString &reason)
{
    const auto key = std::pair(m_kpis.value(index.row()), m_months.value(index.column()));
    if (reason.isEmpty() && !m_refused.forget(key))
        return;
    if (!reason.isEmpty())
        m_refused.refuse(key, text, reason);
    Q_EMIT dataChanged(index, index);
}

int ReadingGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_kpis.size());
}

int ReadingGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_months.size());
}

ReadingMarks ReadingGridModel::marksOf(const Kpi &kpi, const QModelIndex &index) const
{
    ReadingMarks marks;
    const Plan &plan = m_document.plan();
    if (rhythmFor(kpi.frequency) && !analysis::asksFor(plan, kpi, m_months.at(index.column())))
        marks |= ReadingMark::NotAsked;
    const Reading *reading = readingAt(index);
    if (!reading)
        return marks;
    marks.setFlag(ReadingMark::Projected, reading->projected);
    marks.setFlag(ReadingMark::SeriesBreak, reading->seriesBreak);
    marks.setFlag(ReadingMark::Comment, !reading->note.isEmpty());
    marks.setFlag(ReadingMark::Question, analysis::shareQuestion(plan, kpi, *reading).has_value());
    return marks;
}

QString ReadingGridModel::spoken(const Kpi &kpi, const QModelIndex &index) const
{
    const ReadingMarks marks = marksOf(kpi, index);
    const Reading *reading = readingAt(index);
    QStringList words;
    if (!reading || edit::readingText(*reading, kpi.unit).isEmpty())
        words.append(
            marks.testFlag(ReadingMark::NotAsked) ? tr("not recorded, and not asked for") : tr("not recorded"));
    else
        words.append(analysis::readingWords(*reading, kpi.unit));
    if (!reading)
        return words.first();
    if (reading->projected)
        words.append(tr("projected"));
    if (reading->provisional)
        words.append(tr("provisional"));
    if (reading->restated)
        words.append(tr("restated"));
    if (reading->seriesBreak)
        words.append(tr("counted differently from here on"));
    QString all = words.join(u", "_s);
    if (const auto question = analysis::shareQuestion(m_document.plan(), kpi, *reading))
        all += u". "_s + question->sentence;
    if (!reading->source.isEmpty())
        all += u'\n' + tr("Source: %1").arg(reading->source);
    return reading->note.isEmpty() ? all : all + u'\n' + reading->note;
}

QVariant ReadingGridModel::data(const QModelIndex &index, int role) const
{
    const Kpi *kpi = checkIndex(index) ? m_document.plan().get<Kpi>(m_kpis.value(index.row())) : nullptr;
    if (!kpi)
        return {};
    const Reading *reading = readingAt(index);
    const auto *refusal = m_refused.at(std::pair(kpi->id, m_months.at(index.column())));
    switch (role) {
    case Qt::DisplayRole:
        return refusal ? refusal->text : reading ? shortWords(*reading, kpi->unit) : QString();
    case Qt::EditRole:
        return refusal ? refusal->text : reading ? edit::readingText(*reading, kpi->unit) : QString();
    case Qt::AccessibleTextRole:
        return refusal ? tr("%1, refused: %2").arg(refusal->text, refusal->reason) : spoken(*kpi, index);
    case Qt::ToolTipRole:
        return plainForRichText(refusal ? refusal->reason : reading ? spoken(*kpi, index) : QString());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case GridRefusalRole:
        return refusal ? refusal->reason : QString();
    case GridMarksRole:
        return static_cast<int>(marksOf(*kpi, index));
    default:
        return {};
    }
}

QVariant ReadingGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isLong = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Horizontal) {
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        const Month month = m_months.value(section);
        return isLong ? QVariant(month.words()) : role == Qt::DisplayRole ? QVariant(month.shortWords()) : QVariant();
    }
    const Kpi *kpi = m_document.plan().get<Kpi>(m_kpis.value(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (!kpi || (!isLong && role != Qt::DisplayRole))
        return {};
    const QString words = u"%1  %2"_s.arg(kpi->code, kpi->text.simplified());
    return role == Qt::ToolTipRole ? plainForRichText(words) : words;
}

Qt::ItemFlags ReadingGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

} // namespace waymark
