#include "report/docx/DocxStatuses.h"

#include "report/office/ReportPalette.h"
#include "report/outline/OutlineCells.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Without fill: a dashed outline in its place.
bool isEmptyChip(Status status)
{
    return status == Status::NotAssessed || status == Status::Unreadable;
}

QString statusFill(Status status)
{
    return QString::fromLatin1(defaultStatusWords(status).fill).mid(1).toUpper();
}

QString inkOn(Status status)
{
    return status == Status::Missed || status == Status::SignedOff ? u"FFFFFF"_s : u"000000"_s;
}

} // namespace

void writeStatus(MarkupWriter &out, DocxTextWriter &text, const ReportStatus &status)
{
    if (const QString letter = statusLetter(status.status); !letter.isEmpty()) {
        out.open("w:r");
        out.open("w:rPr");
        out.markup("<w:b/><w:bCs/>");
        out.single("w:color", {{"w:val", inkOn(status.status)}});
        out.single("w:bdr",
            {{"w:val", isEmptyChip(status.status) ? u"dashed"_s : u"single"_s}, {"w:sz", u"6"_s}, {"w:space", u"0"_s},
                {"w:color", QString::fromLatin1(report_palette::edge)}});
        if (!isEmptyChip(status.status))
            out.single("w:shd", {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", statusFill(status.status)}});
        out.close();
        out.element("w:t", u"\u00a0%1\u00a0"_s.arg(letter), {{"xml:space", u"preserve"_s}});
        out.close();
        text.writeRun(u" "_s);
    }
    text.writeRun(status.word, u"Strong"_s);
    if (const QString remark = report_words::statusRemark(status); !remark.isEmpty())
        text.writeRun(remark, u"Quiet"_s);
}

void writeFilledStatus(MarkupWriter &out, const ReportStatus &status)
{
    const QString letter = statusLetter(status.status);
    const auto run = [&](const QString &words, bool isBold) {
        if (words.isEmpty())
            return;
        out.open("w:r");
        out.open("w:rPr");
        if (isBold)
            out.markup("<w:b/><w:bCs/>");
        out.single("w:color", {{"w:val", inkOn(status.status)}});
        out.close();
        out.element("w:t", words, {{"xml:space", u"preserve"_s}});
        out.close();
    };
    run(letter.isEmpty() ? QString() : letter + u"  "_s, true);
    run(status.word, true);
    run(report_words::statusRemark(status), false);
}

void writeStatusFill(MarkupWriter &out, Status status)
{
    out.open("w:tcBorders");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"})
        out.single(side,
            {{"w:val", isEmptyChip(status) ? u"dashed"_s : u"single"_s}, {"w:sz", u"6"_s}, {"w:space", u"0"_s},
                {"w:color", QString::fromLatin1(report_palette::edge)}});
    out.close();
    if (!isEmptyChip(status))
        out.single("w:shd", {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", statusFill(status)}});
}

} // namespace waymark
