#include "issue/ReportFileName.h"

#include "plan/queries/ReportQueries.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// What a file's name cannot hold on every system.
QRegularExpression notForNames()
{
    return QRegularExpression(u"[^A-Za-z0-9._-]"_s);
}

} // namespace

QString reportFileName(const Plan &plan, const ReportRequest &request)
{
    const QString months =
        request.from == request.to ? request.to.text() : u"%1-to-%2"_s.arg(request.from.text(), request.to.text());
    QStringList parts{kindId(request.kind), u"report"_s};
    if (!request.scope.isWholePlan())
        parts.append(query::scopeName(plan, request.scope).simplified().toLower());
    parts.append(months);
    if (!request.draft)
        parts.append(u'v' + request.version);
    return parts.join(u'-').replace(notForNames(), u"-"_s);
}

} // namespace waymark
