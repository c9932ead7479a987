#include "exchange/docx/DocxChunks.h"

#include "exchange/html/HtmlTree.h"
#include "exchange/html/HtmlWalk.h"
#include "exchange/package/PackageParts.h"
#include "exchange/package/ZipArchive.h"
#include "exchange/source/TextDecoding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark {

QString DocxChunks::textOf(const QString &relation) const
{
    const auto relations = PackageParts(m_archive).relations(m_main);
    if (!relations)
        return {};
    for (const PackageParts::Relation &one : *relations) {
        if (one.id != relation || one.part.isEmpty() || !one.type.endsWith("/aFChunk"_L1))
            continue;
        const auto bytes = m_archive.read(one.part);
        const QString text = bytes ? decodeText(*bytes).value_or(QString()) : QString();
        const QString suffix = one.part.section(u'.', -1).toLower();
        const bool isRead = suffix == "txt"_L1 || suffix.contains("htm"_L1)
            || text.left(1000).contains("<html"_L1, Qt::CaseInsensitive);
        const bool isOther = text.startsWith("MIME-Version"_L1, Qt::CaseInsensitive) || text.startsWith("{\\rtf"_L1);
        return isRead && !isOther ? text : QString();
    }
    return {};
}

void DocxChunks::read(const QString &relation, TextLines *lines, PageBuilder &page)
{
    const QString text = textOf(relation);
    const auto tree = text.isEmpty() ? ReadOutcome<HtmlTree>(cannotRead(ReadProblem::Kind::Unknown))
                                     : HtmlTree::parse(text.contains(u'<') ? text : u"<pre>"_s + text.toHtmlEscaped());
    if (!tree) {
        m_isLeftOut = true;
        return;
    }
    HtmlWalk walk(lines ? nullptr : &page);
    walk.walk(tree->root());
    if (lines)
        lines->append(walk.lines());
}

QString DocxChunks::caution()
{
    return QCoreApplication::translate("waymark::DocxChunks",
        "The document holds a part in another format that was not read. Open it in Word, save it there and bring it "
        "again, and that part is read too.");
}

} // namespace waymark
