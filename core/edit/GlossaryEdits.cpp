#include "edit/GlossaryEdits.h"

#include "edit/Edit.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/GlossaryTerm.h"

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

/// The usual one, unless another spelling ("Cin" beside "CIN") has it: then one that is the same for everybody too.
Id freeTermId(const Plan &plan, const QString &term)
{
    const Id usual = keyedId(RecordKind::GlossaryTerm, plan.id(), term);
    return plan.get<GlossaryTerm>(usual) ? Id::named(usual, QString::fromLatin1(term.toUtf8().toHex())) : usual;
}

} // namespace

Result<ChangeSet> explainTerm(const Plan &plan, const QString &term, const QString &meaning)
{
    const QString name = keepableText(term).simplified();
    const QString words = keepableText(meaning).simplified();
    if (name.isEmpty())
        return fail(ErrorCode::Invalid, Edit::tr("Say which abbreviation to explain. Nothing was changed."));
    if (words.isEmpty()) {
        return fail(ErrorCode::Invalid,
            Edit::tr("“%1” needs a meaning. Nothing was changed; write what it stands for.").arg(name));
    }
    ChangeBuilder builder(plan);
    Id id;
    for (const GlossaryTerm *known : plan.all<GlossaryTerm>()) {
        if (known->term.simplified() == name)
            id = known->id;
    }
    if (id.isNull()) {
        id = freeTermId(plan, name);
        builder.add(RecordKind::GlossaryTerm, id);
        builder.set<&GlossaryTerm::term>(id, name);
    }
    builder.set<&GlossaryTerm::meaning>(id, words);
    return builder.take({u"explain_term"_s, {ActionArgument::record(RecordKind::GlossaryTerm, id)}});
}

} // namespace waymark::edit
