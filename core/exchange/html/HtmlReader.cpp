#include "exchange/html/HtmlReader.h"

#include "exchange/html/HtmlTree.h"
#include "exchange/html/HtmlWalk.h"

using namespace Qt::StringLiterals;

namespace waymark {

bool HtmlReader::recognises(const SourceFile &file)
{
    if (!file.isText())
        return false;
    constexpr qsizetype wherePagesSayWhatTheyAre = 4096;
    const QString start = file.text.first(qMin(file.text.size(), wherePagesSayWhatTheyAre)).trimmed().toLower();
    const bool saysSo =
        start.contains("<!doctype html"_L1) || start.contains("<html"_L1) || start.contains("<table"_L1);
    if (start.startsWith(u'<') && saysSo)
        return true;
    const bool namedSo = file.suffix == "html"_L1 || file.suffix == "htm"_L1 || file.suffix == "xhtml"_L1;
    return namedSo && file.text.contains(u'<');
}

ReadOutcome<SourceDocument> HtmlReader::read(const SourceFile &file)
{
    const auto tree = HtmlTree::parse(file.text);
    if (!tree)
        return tl::unexpected(tree.error());
    PageBuilder page;
    HtmlWalk(&page).walk(tree->root());
    return page.take();
}

} // namespace waymark
