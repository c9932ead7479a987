#include "exchange/reading/tables/LabelledLine.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabelled = 2000;
constexpr int mostLabelWords = 6;
constexpr int sureInnerLabel = 8;

/// Where the label begins that ends at `colon`: the longest run of words before it that is a caption and begins large;
/// -1 where there is none.
qsizetype labelStart(const QString &line, qsizetype from, qsizetype colon)
{
    qsizetype best = -1;
    int words = 0;
    for (qsizetype at = colon - 1; at >= from && words < mostLabelWords; --at) {
        const QChar letter = line.at(at);
        const bool isFirst = at == from || line.at(at - 1).isSpace() || !line.at(at - 1).isLetterOrNumber();
        if (!letter.isLetterOrNumber() && !letter.isSpace() && letter != u'/' && letter != u'(' && letter != u')'
            && letter != u'%' && letter != u'-')
            break; // a sign ends what stands before it
        if (!isFirst || !letter.isLetterOrNumber())
            continue;
        ++words;
        if ((letter.isUpper() || at == from) && labelRole(line.sliced(at, colon - at).trimmed()))
            best = at;
    }
    return best;
}

} // namespace

std::optional<Role> labelRole(const QString &label)
{
    if (label.isEmpty() || !isWholeCaption(label))
        return std::nullopt;
    const RoleScores scores = rolesOfCaption(label);
    std::optional<Role> best;
    for (const Role role : {Role::Leads, Role::Due, Role::Status, Role::Said, Role::Next, Role::Text, Role::Other}) {
        if (scores.value(role) >= sureInnerLabel && (!best || scores.value(role) > scores.value(*best)))
            best = role;
    }
    return best;
}

QString withoutEnd(QString text)
{
    static const QRegularExpression end(u"[\\s:;,.–—|(\\[-]+$"_s);
    return text.remove(end).trimmed();
}

bool isLabelled(const QString &line)
{
    const LabelledLine found = labelledLine(line);
    return found.before.isEmpty() && !found.parts.isEmpty() && found.parts.first().role != Role::Text
        && !found.parts.first().value.isEmpty();
}

LabelledLine labelledLine(const QString &line)
{
    static const QRegularExpression colon(u":(?=\\s|$)"_s);
    struct Found
    {
        qsizetype start = 0;
        qsizetype colon = 0;
    };
    if (line.size() > longestLabelled)
        return {line, {}};
    QList<Found> labels;
    qsizetype from = 0;
    for (auto match = colon.globalMatch(line); match.hasNext();) {
        const qsizetype at = match.next().capturedStart();
        if (const qsizetype start = labelStart(line, from, at); start >= 0)
            labels.append({start, at});
        from = at + 1;
    }
    if (labels.isEmpty())
        return {line, {}};
    LabelledLine made{withoutEnd(line.first(labels.first().start)), {}};
    for (qsizetype at = 0; at < labels.size(); ++at) {
        const QString label = line.sliced(labels.at(at).start, labels.at(at).colon - labels.at(at).start).trimmed();
        const qsizetype begin = labels.at(at).colon + 1;
        const qsizetype end = at + 1 < labels.size() ? labels.at(at + 1).start : line.size();
        const QString whole = line.sliced(begin, end - begin).trimmed();
        const Role role = labelRole(label).value_or(Role::Other);
        const bool isWords = role == Role::Said || role == Role::Text;
        QString value = isWords ? whole : withoutEnd(whole);
        const auto isOpen = [&value](
                                QChar closes, QChar opens) { return value.endsWith(closes) && !value.contains(opens); };
        while (!isWords && (isOpen(u')', u'(') || isOpen(u']', u'[')))
            value = withoutEnd(value.chopped(1));
        made.parts.append({label, value, role});
    }
    return made;
}

} // namespace waymark
