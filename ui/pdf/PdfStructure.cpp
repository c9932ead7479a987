#include "pdf/PdfStructure.h"

namespace waymark {

using namespace Qt::StringLiterals;

QByteArray pdfRoleName(PdfRole role)
{
    static const QVector<QByteArray> names{"Document", "Sect", "Div", "H1", "H2", "H3", "H4", "P", "Span", "Link", "L",
        "LI", "Lbl", "LBody", "TOC", "TOCI", "Table", "THead", "TBody", "TR", "TH", "TD", "Caption", "Figure"};
    return names.at(int(role));
}

int headingLevel(PdfRole role)
{
    return role >= PdfRole::H1 && role <= PdfRole::H4 ? 1 + int(role) - int(PdfRole::H1) : 0;
}

PdfStructure::PdfStructure()
{
    m_elements.append(PdfElement());
}

PdfNode PdfStructure::add(PdfNode parent, PdfRole role)
{
    const PdfNode node{size()};
    PdfElement element;
    element.role = role;
    element.parent = parent;
    m_elements.append(element);
    addKid(parent, {PdfKid::Kind::Node, node.index});
    return node;
}

PdfNode PdfStructure::addHeading(PdfNode parent, int level, const QString &bookmark)
{
    const PdfNode node = add(parent, PdfRole(int(PdfRole::H1) + qBound(1, level, 4) - 1));
    m_elements[node.index].bookmark = bookmark;
    return node;
}

PdfNode PdfStructure::addList(PdfNode parent, bool ordered)
{
    const PdfNode node = add(parent, PdfRole::L);
    m_elements[node.index].ordered = ordered;
    return node;
}

PdfNode PdfStructure::addHeaderCell(PdfNode row, PdfScope scope)
{
    const PdfNode node = add(row, PdfRole::TH);
    m_elements[node.index].scope = scope;
    return node;
}

PdfNode PdfStructure::addFigure(PdfNode parent, const QString &alt)
{
    const PdfNode node = add(parent, PdfRole::Figure);
    m_elements[node.index].alt = alt;
    return node;
}

PdfNode PdfStructure::addLink(PdfNode parent, const QUrl &target, const QString &contents)
{
    const PdfNode node = add(parent, PdfRole::Link);
    m_elements[node.index].target = target;
    m_elements[node.index].linkContents = contents;
    return node;
}

PdfNode PdfStructure::addSpan(PdfNode parent, const QString &actualText)
{
    const PdfNode node = add(parent, PdfRole::Span);
    m_elements[node.index].actualText = actualText;
    return node;
}

void PdfStructure::setKey(PdfNode node, const QString &key)
{
    if (!key.isEmpty() && !m_keys.contains(key))
        m_keys.insert(key, node);
}

void PdfStructure::addKid(PdfNode node, PdfKid kid)
{
    m_elements[node.index].kids.append(kid);
}

PdfNode PdfStructure::nodeOf(const QString &key) const
{
    return m_keys.value(key);
}

bool isInternalPdfLink(const QUrl &target)
{
    return target.isValid() && target.hasFragment() && target.adjusted(QUrl::RemoveFragment).isEmpty();
}

QUrl pdfLinkTo(const QString &key)
{
    QUrl target;
    target.setFragment(key, QUrl::DecodedMode);
    return target;
}

QString pdfLinkKey(const QUrl &target)
{
    return target.fragment(QUrl::FullyDecoded);
}

bool isPdfLinkTarget(const QUrl &target)
{
    if (isInternalPdfLink(target))
        return !target.fragment().isEmpty();
    const QString scheme = target.scheme();
    if (scheme == "mailto"_L1)
        return target.isValid() && target.path().contains(u'@');
    return target.isValid() && (scheme == "http"_L1 || scheme == "https"_L1) && !target.host().isEmpty();
}

} // namespace waymark
