#pragma once

#include <QHash>
#include <QString>

#include <optional>

struct GumboInternalNode;

namespace waymark {

/// What style sheets and attributes say about an element, as far as a reader cares: its ground, its ink, whether it
/// is bold, struck out or hidden. Spreadsheets saved as web pages paint cells by class, so rules for one class
/// (`.xl65`, `td.late`,
/// `.grid .s0`) in the page's own sheets are known; all other selectors, and sheets elsewhere, are not.
class HtmlStyles
{
public:
    struct Look
    {
        std::optional<QString> fill; ///< `#rrggbb`, or empty where it says "transparent"
        std::optional<bool> bold;
        std::optional<bool> hidden;
        std::optional<QString> ink; ///< of the text
        std::optional<bool> struck; ///< with a line through it
    };

    /// The text of one `style` element.
    void addSheet(const QString &sheet);

    /// An element's own attributes go before its classes, later classes before earlier ones.
    [[nodiscard]] Look lookOf(const GumboInternalNode *element) const;

    /// From the declarations between braces or in a `style` attribute.
    [[nodiscard]] static Look fromDeclarations(const QString &declarations);

private:
    QHash<QString, Look> m_classes;
};

} // namespace waymark
