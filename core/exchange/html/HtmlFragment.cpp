#include "exchange/html/HtmlFragment.h"

#include "exchange/html/HtmlTree.h"
#include "exchange/html/HtmlWalk.h"
#include "exchange/source/ReadLimits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

const QRegularExpression &knownTag()
{
    static const QRegularExpression tag(
        u"</?(?:b|strong|i|em|u|s|p|br|ul|ol|li|div|span|font|sup|sub|small|a|h[1-6]|hr|strike|ins|del)(?:\\s[^<>]*)?/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return tag;
}

} // namespace

bool holdsHtml(const QString &text)
{
    return text.contains(u'<') && text.size() <= readLimits::cellText && knownTag().match(text).hasMatch();
}

TextLines linesOfFragment(const QString &text)
{
    QString page;
    qsizetype at = 0;
    const auto addLetters = [&](qsizetype to) { page += text.sliced(at, to - at).replace(u'<', "&lt;"_L1); };
    for (auto match = knownTag().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch tag = match.next();
        addLetters(tag.capturedStart());
        page += tag.capturedView();
        at = tag.capturedEnd();
    }
    addLetters(text.size());

    const auto tree = HtmlTree::parse(page);
    if (!tree) {
        TextLines lines;
        lines.add(text);
        return lines;
    }
    HtmlWalk walk;
    walk.walk(tree->root());
    return walk.lines();
}

} // namespace waymark
