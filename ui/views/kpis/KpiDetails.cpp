#include "views/kpis/KpiDetails.h"

#include "document/PlanDocument.h"
#include "edit/FieldEdits.h"
#include "plan/records/Kpi.h"
#include "plan/texts/NumberReading.h"
#include "support/form/FieldFrame.h"
#include "support/PlainText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// The words of the choices for people; what is stored is the catalogue's.
QString shownChoice(const QString &word)
{
    static const QHash<QString, const char *> words{
        {u"%"_s, QT_TRANSLATE_NOOP("KpiDetails", "per cent")},
        {u"count"_s, QT_TRANSLATE_NOOP("KpiDetails", "a count")},
        {u"days"_s, QT_TRANSLATE_NOOP("KpiDetails", "days")},
        {u"weeks"_s, QT_TRANSLATE_NOOP("KpiDetails", "weeks")},
        {u"score"_s, QT_TRANSLATE_NOOP("KpiDetails", "a score")},
        {u"higher"_s, QT_TRANSLATE_NOOP("KpiDetails", "higher ↑")},
        {u"lower"_s, QT_TRANSLATE_NOOP("KpiDetails", "lower ↓")},
        {u"range"_s, QT_TRANSLATE_NOOP("KpiDetails", "close to target ↔")},
        {u"level"_s, QT_TRANSLATE_NOOP("KpiDetails", "a level")},
        {u"reduction"_s, QT_TRANSLATE_NOOP("KpiDetails", "a reduction from the baseline")},
        {u"month"_s, QT_TRANSLATE_NOOP("KpiDetails", "every month")},
        {u"quarter"_s, QT_TRANSLATE_NOOP("KpiDetails", "every quarter")},
        {u"term"_s, QT_TRANSLATE_NOOP("KpiDetails", "every term")},
        {u"year"_s, QT_TRANSLATE_NOOP("KpiDetails", "every year")},
        {u"academic year"_s, QT_TRANSLATE_NOOP("KpiDetails", "every academic year")},
        {u"rolling 12 months"_s, QT_TRANSLATE_NOOP("KpiDetails", "the last 12 months, rolling")},
        {u"snapshot"_s, QT_TRANSLATE_NOOP("KpiDetails", "now and then")},
    };
    const char *known = words.value(word);
    return known         ? QCoreApplication::translate("KpiDetails", known)
        : word.isEmpty() ? KpiDetails::tr("not said")
                         : word;
}

} // namespace

KpiDetails::KpiDetails(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(context.document)
    , m_tolerance(new QLineEdit(this))
    , m_frame(new FieldFrame(m_tolerance, context.themes, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    addChoice(*row, tr("&Unit"), fieldOf<&Kpi::unit>());
    addChoice(*row, tr("F&orm"), fieldOf<&Kpi::form>());
    addChoice(*row, tr("&Better"), fieldOf<&Kpi::polarity>());
    addChoice(*row, tr("&Measured"), fieldOf<&Kpi::frequency>());
    QLabel *label = makePlainLabel(tr("Tolera&nce"), this);
    label->setBuddy(m_tolerance);
    m_tolerance->setAccessibleName(tr("Tolerance"));
    m_tolerance->setToolTip(tr("How far behind still is amber, in the unit of the KPI"));
    m_tolerance->setFrame(false);
    m_tolerance->setFixedWidth(fontMetrics().horizontalAdvance(u"0"_s) * 6);
    row->addWidget(label);
    m_frame->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_frame->setFixedHeight(m_choices.first().box->sizeHint().height()); // level with the choices
    row->addWidget(m_frame);
    row->addStretch();
    connect(m_tolerance, &QLineEdit::editingFinished, this, &KpiDetails::typeTolerance);
    connect(&context.document, &PlanDocument::changed, this, &KpiDetails::showPlan);
}

/// As it goes the tolerance loses the keyboard, which ends no visit any more.
KpiDetails::~KpiDetails()
{
    m_tolerance->disconnect(this);
}

void KpiDetails::addChoice(QHBoxLayout &row, const QString &caption, const Field &field)
{
    auto *box = new QComboBox(this);
    for (const QString &word : field.choices())
        box->addItem(shownChoice(word), word);
    box->setAccessibleName(QString(caption).remove(u'&'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    QLabel *label = makePlainLabel(caption, this);
    label->setBuddy(box);
    row.addWidget(label);
    row.addWidget(box);
    row.addSpacing(8);
    m_choices.append({&field, box});
    connect(
        box, &QComboBox::activated, this, [this, &field, box](int) { choose(field, box->currentData().toString()); });
}

void KpiDetails::setKpi(const Id &kpi)
{
    m_kpi = kpi;
    m_tolerance->setModified(false);
    m_frame->setRefused(false);
    showPlan();
}

void KpiDetails::showPlan()
{
    const Kpi *kpi = m_document.plan().get<Kpi>(m_kpi);
    setEnabled(kpi);
    if (!kpi)
        return;
    for (const Choice &choice : m_choices)
        choice.box->setCurrentIndex(
            std::max(0, choice.box->findData(m_document.plan().value(*choice.field, m_kpi).as<QString>())));
    // What is being typed is nobody's but the person's who types it.
    if (!m_tolerance->isModified())
        m_tolerance->setText(kpi->tolerance ? numberText(*kpi->tolerance) : QString());
}

void KpiDetails::choose(const Field &field, const QString &word)
{
    const auto done = m_document.submit(edit::setField(m_document.plan(), field, m_kpi, Value(word)));
    if (!done)
        m_context.notices.fail(done.error());
    showPlan();
}

void KpiDetails::typeTolerance()
{
    if (!m_tolerance->isModified())
        return;
    const Result<ChangeSet> set =
        edit::setFieldText(m_document.plan(), fieldOf<&Kpi::tolerance>(), m_kpi, m_tolerance->text());
    if (!set) {
        m_frame->setRefused(true);
        Q_EMIT refused(set.error().sentence);
        return;
    }
    m_tolerance->setModified(false);
    m_frame->setRefused(false);
    Q_EMIT refused({});
    if (const auto done = m_document.submit(*set); !done)
        m_context.notices.fail(done.error());
    showPlan();
}

} // namespace waymark
