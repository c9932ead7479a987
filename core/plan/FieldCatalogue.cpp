#include "plan/FieldCatalogue.h"

#include "plan/KindTables.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Evidence.h"
#include "plan/records/Kpi.h"
#include "plan/records/PlanInfo.h"
#include "plan/records/Quotation.h"
#include "plan/records/Risk.h"
#include "plan/ReportKind.h"
#include "plan/Status.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

// Adding a word to a choice is adding it here, at the end: files hold the words, not their numbers.
#define WAYMARK_CHOICE(Enum, ...)                                                                                      \
    template <> QStringList ChoiceWords<Enum>::words()                                                                 \
    {                                                                                                                  \
        static const QStringList all{QString(), __VA_ARGS__};                                                          \
        return all;                                                                                                    \
    }

WAYMARK_CHOICE(Rhythm, u"monthly"_s, u"quarterly"_s)
WAYMARK_CHOICE(Unit, u"%"_s, u"count"_s, u"days"_s, u"weeks"_s, u"score"_s)
WAYMARK_CHOICE(Polarity, u"higher"_s, u"lower"_s, u"range"_s)
WAYMARK_CHOICE(KpiForm, u"level"_s, u"reduction"_s)
WAYMARK_CHOICE(Frequency, u"month"_s, u"quarter"_s, u"term"_s, u"year"_s, u"academic year"_s, u"rolling 12 months"_s,
    u"snapshot"_s)
WAYMARK_CHOICE(KpiPath, u"steps"_s, u"line"_s)
WAYMARK_CHOICE(Status, u"not started"_s, u"on target"_s, u"at risk"_s, u"missed"_s, u"awaiting sign-off"_s,
    u"signed off"_s, u"unreadable"_s)
WAYMARK_CHOICE(RollUpRule, u"worst of"_s, u"share"_s)
WAYMARK_CHOICE(Trend, u"rising"_s, u"same"_s, u"falling"_s)
WAYMARK_CHOICE(EvidenceKind, u"data"_s, u"document"_s, u"feedback"_s, u"audit"_s, u"case study"_s, u"training"_s)
WAYMARK_CHOICE(
    ReportKind, u"highlight"_s, u"plan"_s, u"exceptions"_s, u"review"_s, u"public"_s, u"one page"_s, u"cover paper"_s)
WAYMARK_CHOICE(Voice, u"families"_s, u"children"_s, u"staff"_s)
#undef WAYMARK_CHOICE

const std::vector<KindInfo> &allKinds()
{
    static const std::vector<KindInfo> all = [] {
        std::vector<KindInfo> kinds = treeKinds();
        for (const std::vector<KindInfo> &more : {scoreKinds(), monthKinds(), linkKinds(), reportKinds()})
            kinds.insert(kinds.end(), more.begin(), more.end());
        for (KindInfo &info : kinds) {
            for (const Field &field : info.fields) {
                if (field.role == FieldRole::Parent)
                    info.parent = &field;
                if (field.ordersSiblings)
                    info.order = &field;
                if (field.role == FieldRole::Key)
                    info.keys.push_back(&field);
            }
            // What belongs to a parent and has a key is one thing per parent and key.
            if (info.parent && !info.keys.empty())
                info.keys.insert(info.keys.begin(), info.parent);
        }
        return kinds;
    }();
    return all;
}

const KindInfo &kindInfo(RecordKind kind)
{
    return allKinds()[static_cast<size_t>(kind)];
}

const Field *findField(RecordKind kind, const QString &column)
{
    for (const Field &field : kindInfo(kind).fields) {
        if (QLatin1StringView(field.column) == column)
            return &field;
    }
    return nullptr;
}

const KindInfo *findKind(const QString &table)
{
    for (const KindInfo &info : allKinds()) {
        if (QLatin1StringView(info.table) == table)
            return &info;
    }
    return nullptr;
}

QString rangeWords(const ValueRange &range)
{
    const QString least = QString::number(range.least);
    if (range.isOpen())
        return QCoreApplication::translate("Field", "%1 upwards").arg(least);
    return QCoreApplication::translate("Field", "%1 to %2").arg(least, QString::number(range.most));
}

namespace detail {

const Field &fieldWithGetter(RecordKind kind, Value (*get)(const Record &))
{
    for (const Field &field : kindInfo(kind).fields) {
        if (field.get == get)
            return field;
    }
    qFatal("A member without a line in the catalogue");
}

Value choiceValue(const QStringList &words, int index)
{
    return Value(words.value(index));
}

int choiceIndex(const QStringList &words, const Value &value)
{
    return qMax(0, int(words.indexOf(value.as<QString>())));
}

} // namespace detail

} // namespace waymark
