#include "frame/KeptWords.h"

#include "document/PlanDocument.h"
#include "plan/queries/References.h"
#include "plan/records/Kpi.h"
#include "settings/DraftStore.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct KeptWordsTexts
{
    Q_DECLARE_TR_FUNCTIONS(KeptWords)
};

constexpr qsizetype mostNamed = 3;

/// The record that the words are shown at; kind Plan where none is there any more.
query::Place shownAt(const Plan &plan, const DraftPlace &place)
{
    for (const RecordKind kind : {RecordKind::Action, RecordKind::Outcome, RecordKind::Priority, RecordKind::Kpi}) {
        if (const Record *record = plan.find(kind, place.toShow()); record && record->alive)
            return {kind, place.toShow()};
    }
    return {};
}

/// "What happened of 3.4.6".
QString whereWords(const Plan &plan, const query::Place &at, const DraftPlace &place)
{
    const QString reference =
        at.kind == RecordKind::Kpi ? plan.get<Kpi>(at.id)->code : query::referenceOf(plan, at.kind, at.id);
    const bool isOwn = place.record == place.toShow();
    const RecordKind kind = isOwn ? at.kind : at.kind == RecordKind::Kpi ? RecordKind::Reading : RecordKind::Assessment;
    const Field *field = findField(kind, place.column);
    const QString caption = field ? QCoreApplication::translate("Field", field->caption) : QString();
    if (reference.isEmpty())
        return caption.isEmpty() ? KeptWordsTexts::tr("a cell") : caption;
    return caption.isEmpty() ? reference : KeptWordsTexts::tr("%1 of %2").arg(caption, reference);
}

bool isSaved(const Plan &plan, const query::Place &at, const DraftPlace &place, const QString &text)
{
    const Field *field = place.record == place.toShow() ? findField(at.kind, place.column) : nullptr;
    return field && valueText(plan.value(*field, place.record)) == text;
}

} // namespace

void tellOfKeptWords(const ViewContext &context, const std::function<void(const query::Place &)> &go)
{
    const Plan &plan = context.document.plan();
    query::Place first;
    QStringList where;
    for (const auto &[place, draft] : context.drafts.draftsOf(plan.id())) {
        const query::Place at = shownAt(plan, place);
        if (at.kind == RecordKind::Plan)
            continue;
        if (isSaved(plan, at, place, draft.text)) {
            context.drafts.drop(place);
            continue;
        }
        if (where.isEmpty())
            first = at;
        where.append(whereWords(plan, at, place));
    }
    if (where.isEmpty())
        return;
    const QString named = where.mid(0, mostNamed).join(u", "_s) + (where.size() > mostNamed ? u" …"_s : QString());
    context.notices.offer(where.size() == 1
            ? KeptWordsTexts::tr("Words that were typed and not saved are kept: %1.").arg(named)
            : KeptWordsTexts::tr("Words that were typed in %1 places and not saved are kept: %2.")
                  .arg(where.size())
                  .arg(named),
        KeptWordsTexts::tr("Go there"), [go, first] { go(first); });
}

} // namespace waymark
