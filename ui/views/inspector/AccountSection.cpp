#include "views/inspector/AccountSection.h"

#include "analysis/AccountDraft.h"
#include "edit/AccountEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/FieldCatalogue.h"
#include "plan/records/Outcome.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString captionOf(const Field &field)
{
    return QCoreApplication::translate("Field", field.caption);
}

QString bulleted(const QString &text)
{
    return QString(u'\n' + text).replace(u"\n- "_s, u"\n• "_s).mid(1);
}

/// All that an account says, each text under its caption.
QString wholeOf(const Narrative &account)
{
    QStringList parts;
    for (const Field *field : edit::accountFields()) {
        const QString text = field->get(account).as<QString>();
        if (!text.isEmpty())
            parts.append(captionOf(*field) + u'\n' + bulleted(text));
    }
    return parts.join(u"\n\n"_s);
}

} // namespace

AccountSection::AccountSection(const ViewContext &context, QWidget *parent)
    : Section(tr("Account"), context.themes, parent)
    , m_context(context)
    , m_document(context.document)
    , m_content(new QWidget(this))
    , m_fill(new QuietButton(tr("Fill from the month"), context.themes, m_content))
    , m_filled(new FormLabel(FormLabel::Tone::Quiet, context.themes, m_content))
    , m_last(new NoteLine(context.themes, m_content))
    , m_showLast(m_last->addButton(tr("Show"), {}, [this] { showLast(!m_isLastShown); }))
    , m_lastWords(new FormLabel(FormLabel::Tone::Quiet, context.themes, m_content))
{
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(12);
    lines->addWidget(m_last);
    lines->addWidget(m_lastWords);
    lines->addWidget(m_fill, 0, Qt::AlignLeft);
    lines->addWidget(m_filled);
    for (const Field *field : edit::accountFields())
        addLine(*field, *lines);
    m_fill->setAccessibleDescription(tr("Puts what the plan holds for the month into the texts that are empty"));
    m_filled->say({});
    setContent(m_content);
    connect(m_fill, &QPushButton::clicked, this, &AccountSection::fillFromMonth);
}

void AccountSection::addLine(const Field &field, QVBoxLayout &lines)
{
    auto *box = new FieldBox(FieldBox::Lines::Several, captionOf(field), m_context, m_content);
    box->setLeastLines(2);
    box->setSaving([this, &field](const QString &text) { return write(field, text); });
    connect(box, &FieldBox::accepted, this, &AccountSection::accepted);
    lines.addWidget(box);
    m_fields.append({&field, box});
}

QString AccountSection::stored(const Field &field) const
{
    const Narrative *account = edit::account(m_document.plan(), m_heading.id, m_month);
    return account ? field.get(*account).as<QString>() : QString();
}

Result<void> AccountSection::write(const Field &field, const QString &text)
{
    const auto done = m_document.submit(edit::setAccountText(m_document.plan(), m_heading, m_month, field, text));
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

void AccountSection::showOf(const query::Place &heading, Month month, const DraftStore *drafts)
{
    m_heading = heading;
    m_month = month;
    setTitle(tr("Account for %1").arg(month.words()));
    const Id record = keyedId(RecordKind::Narrative, heading.id, month.text());
    bool isAnyTyped = false;
    for (const Line &line : std::as_const(m_fields)) {
        const DraftPlace place{m_document.plan().id(), record, QString::fromLatin1(line.field->column)};
        line.box->show(stored(*line.field), drafts, place);
        line.box->setSpokenName(tr("%1, account for %2").arg(captionOf(*line.field), month.words()));
        isAnyTyped = isAnyTyped || (drafts && drafts->find(place));
    }
    m_filled->say({});
    m_isLastShown = false;
    followLast();
    setOpen(isAnyTyped || edit::account(m_document.plan(), heading.id, month) != nullptr);
}

void AccountSection::follow()
{
    for (const Line &line : std::as_const(m_fields))
        line.box->follow(stored(*line.field));
    m_filled->say({});
    followLast();
}

void AccountSection::followLast()
{
    const Narrative *last = analysis::lastAccount(m_document.plan(), m_heading.id, m_month);
    m_last->say(last ? tr("Last account: %1").arg(last->month.words()) : QString());
    m_lastWords->say(last && m_isLastShown ? wholeOf(*last) : QString());
    m_showLast->setText(m_isLastShown ? tr("Hide") : tr("Show"));
    m_showLast->setAccessibleName(m_isLastShown ? tr("Hide the last account") : tr("Show the last account"));
}

void AccountSection::showLast(bool isShown)
{
    m_isLastShown = isShown;
    followLast();
}

void AccountSection::fillFromMonth()
{
    if (!save())
        return;
    const Plan &plan = m_document.plan();
    const auto done = m_document.submit(
        edit::fillAccount(plan, analysis::accountDraft(plan, m_heading, m_month, m_context.clock.today())));
    if (!done)
        m_context.notices.fail(done.error());
    else if (*done == PlanDocument::Outcome::NothingToDo)
        m_filled->say(tr("The plan holds nothing more for the texts that are empty."));
    else
        m_filled->say(tr("Filled from the plan: read it, and say it in your own words."));
}

bool AccountSection::save()
{
    bool isSaved = true;
    for (const Line &line : std::as_const(m_fields))
        isSaved = line.box->save() && isSaved;
    return isSaved;
}

} // namespace waymark
