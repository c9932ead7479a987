#pragma once

#include <QHash>
#include <QRectF>
#include <QString>
#include <QUrl>
#include <QVector>

namespace waymark {

/// The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that a report needs.
enum class PdfRole {
    Document,
    Sect,
    Div,
    H1,
    H2,
    H3,
    H4,
    P,
    Span,
    Link,
    L,
    LI,
    Lbl,
    LBody,
    TOC,
    TOCI,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Caption,
    Figure,
};

/// The name as it stands in the file: "H1", "TOCI".
[[nodiscard]] QByteArray pdfRoleName(PdfRole role);

/// 1 to 4 for a heading, 0 for all else.
[[nodiscard]] int headingLevel(PdfRole role);

/// What the header cell heads.
enum class PdfScope { Column, Row };

/// A handle to a node of one PdfStructure; null by default.
struct PdfNode
{
    int index = -1;
    [[nodiscard]] bool isNull() const { return index < 0; }
    bool operator==(const PdfNode &) const = default;
};

/// Something in a node, in reading order: another node, a piece of drawn content, or the clickable area of a link.
struct PdfKid
{
    enum class Kind { Node, Piece, LinkArea };
    Kind kind = Kind::Node;
    int index = -1; ///< of the node, or into the pieces or link areas of PdfRecord
};

struct PdfElement
{
    PdfRole role = PdfRole::Document;
    PdfNode parent;
    QVector<PdfKid> kids;
    PdfScope scope = PdfScope::Column; ///< of a TH
    bool ordered = false; ///< of an L: numbered, not bulleted
    QString alt; ///< of a Figure: the sentence that stands for it
    QString actualText; ///< what the glyphs mean, where they alone do not say it
    QString bookmark; ///< of a heading
    QUrl target; ///< of a Link
    QString linkContents; ///< of a Link: what a screen reader says when the link is focused
};

/// What a document says and in which order, apart from where it stands on paper: a tree that grows in reading order.
/// Nodes are added when they are drawn; a node may be continued on a later page (a table over pages is one table).
class PdfStructure
{
public:
    PdfStructure();

    [[nodiscard]] PdfNode root() const { return PdfNode{0}; }
    PdfNode add(PdfNode parent, PdfRole role);
    /// `level` 1 to 4; `bookmark` is the heading's text in the list of bookmarks, empty for none.
    PdfNode addHeading(PdfNode parent, int level, const QString &bookmark);
    PdfNode addList(PdfNode parent, bool ordered);
    PdfNode addHeaderCell(PdfNode row, PdfScope scope);
    /// `alt` says what the picture says.
    PdfNode addFigure(PdfNode parent, const QString &alt);
    /// `target` must satisfy isPdfLinkTarget(). `contents` is what is read out for it: where it leads, not "click
    /// here".
    PdfNode addLink(PdfNode parent, const QUrl &target, const QString &contents);
    /// Text whose glyphs do not tell what it is (a script of a font that is not ours).
    PdfNode addSpan(PdfNode parent, const QString &actualText);

    /// Makes the node a place that "#key" links to. A key names one node; the first one wins.
    void setKey(PdfNode node, const QString &key);
    /// Called by the canvas, in drawing order.
    void addKid(PdfNode node, PdfKid kid);

    [[nodiscard]] const PdfElement &at(PdfNode node) const { return m_elements.at(node.index); }
    [[nodiscard]] int size() const { return int(m_elements.size()); }
    /// Null where no node has that key.
    [[nodiscard]] PdfNode nodeOf(const QString &key) const;

private:
    QVector<PdfElement> m_elements;
    QHash<QString, PdfNode> m_keys;
};

/// `#key`, or http, https or mailto with something behind it. Nothing else may be clickable in a report.
[[nodiscard]] bool isPdfLinkTarget(const QUrl &target);
[[nodiscard]] bool isInternalPdfLink(const QUrl &target);
/// The target that leads to the node with this key.
[[nodiscard]] QUrl pdfLinkTo(const QString &key);
/// The key that an internal target leads to.
[[nodiscard]] QString pdfLinkKey(const QUrl &target);

} // namespace waymark
