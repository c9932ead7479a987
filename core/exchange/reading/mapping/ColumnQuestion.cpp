#include "exchange/reading/mapping/ColumnQuestion.h"

#include "exchange/reading/mapping/MappingNames.h"

namespace waymark {

namespace {

constexpr QChar parting(u'\t'); // no caption holds one

} // namespace

QString ColumnQuestion::subject() const
{
    QStringList parts{roleName(tie.role), QString::number(tie.taken), QString::number(tie.other), nameOf(table.kind)};
    for (qsizetype column = 0; column < table.captions.size(); ++column)
        parts << roleName(table.roles.at(column)) << table.captions.at(column).simplified();
    return parts.join(parting);
}

ColumnQuestion ColumnQuestion::fromSubject(const QString &subject)
{
    const QStringList parts = subject.split(parting);
    ColumnQuestion made;
    made.tie = {roleNamed(parts.value(0)), parts.value(1).toInt(), parts.value(2).toInt()};
    made.table.kind = namedIn<Columns::Kind>(parts.value(3));
    for (qsizetype at = 4; at + 1 < parts.size(); at += 2) {
        made.table.roles.append(roleNamed(parts.at(at)));
        made.table.captions.append(parts.at(at + 1));
    }
    return made;
}

TableMapping ColumnQuestion::answered(int column) const
{
    TableMapping said = table;
    for (const int one : {tie.taken, tie.other}) {
        if (one >= 0 && one < said.roles.size())
            said.roles[one] = one == column ? tie.role : Role::Other;
    }
    return said;
}

} // namespace waymark
