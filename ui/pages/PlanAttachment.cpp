#include "pages/PlanAttachment.h"

#include "document/PlanDocument.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct AttachmentWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const QString planEnding = u".waymark"_s;

/// The plan's own name, with the ending by which programs know it.
QString nameOf(const PlanDocument &document)
{
    const QString name = QFileInfo(document.path()).fileName();
    return name.endsWith(planEnding, Qt::CaseInsensitive) ? name : name + planEnding;
}

} // namespace

Result<void> checkMayHoldPlan(ReportKind kind)
{
    if (kind != ReportKind::Public)
        return {};
    return fail(ErrorCode::Refused,
        AttachmentWords::tr("A public report cannot have the plan attached, which names people and holds its whole "
                            "history. Nothing was written; send it without the plan, or attach that to another kind."));
}

Result<std::optional<PdfAttachment>> planToAttach(
    const PlanDocument &document, const ReportRequest &request, const QStringList &endings)
{
    if (!request.attachesPlan)
        return std::optional<PdfAttachment>();
    if (const Result<void> allowed = checkMayHoldPlan(request.kind); !allowed)
        return fail(allowed.error());
    if (!endings.contains(u"pdf"_s, Qt::CaseInsensitive))
        return std::optional<PdfAttachment>();
    const Result<QByteArray> bytes = document.copyToSend();
    if (!bytes)
        return fail(bytes.error());
    return PdfAttachment{nameOf(document),
        AttachmentWords::tr(
            "The whole plan with its history, as it was when this report was made. Open it in Waymark."),
        "application/x-waymark", *bytes};
}

} // namespace waymark
