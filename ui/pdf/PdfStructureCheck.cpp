#include "pdf/PdfStructureCheck.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Which parents a role may have; empty for any that holds blocks or text.
QVector<PdfRole> parentsOf(PdfRole role)
{
    using enum PdfRole;
    switch (role) {
    case LI:
        return {L};
    case Lbl:
    case LBody:
        return {LI, TOCI};
    case TOCI:
        return {TOC};
    case THead:
    case TBody:
        return {Table};
    case TR:
        return {Table, THead, TBody};
    case TH:
    case TD:
        return {TR};
    case Caption:
        return {Table, Figure, L, TOC};
    default:
        return {};
    }
}

/// These hold only what names them as a parent, so that no paragraph can stand between two rows.
bool isStrictParent(PdfRole role)
{
    using enum PdfRole;
    return role == L || role == LI || role == TOC || role == Table || role == THead || role == TBody || role == TR;
}

class Checker
{
public:
    explicit Checker(const PdfRecord &record)
        : m_record(record)
        , m_structure(record.structure)
    {
    }

    QString fault()
    {
        if (m_record.info.title.trimmed().isEmpty())
            return u"no title"_s;
        if (m_record.info.language.isEmpty())
            return u"no language"_s;
        if (!m_record.info.created.isValid())
            return u"no date of creation"_s;
        if (m_record.attachment && (m_record.attachment->name.isEmpty() || m_record.attachment->mime.isEmpty()))
            return u"an attachment without a name or a kind"_s;
        checkNode(m_structure.root());
        return m_fault;
    }

private:
    void note(PdfNode node, const QString &rule)
    {
        if (m_fault.isEmpty())
            m_fault = u"%1 (node %2, %3)"_s.arg(rule)
                          .arg(node.index)
                          .arg(QString::fromLatin1(pdfRoleName(m_structure.at(node).role)));
    }

    void checkNode(PdfNode node)
    {
        const PdfElement &element = m_structure.at(node);
        if (element.kids.isEmpty())
            note(node, u"a node that says nothing"_s);
        checkPlace(node, element);
        checkHeading(node, element);
        if (element.role == PdfRole::Figure && element.alt.trimmed().isEmpty())
            note(node, u"a figure without its sentence"_s);
        if (element.role == PdfRole::Link)
            checkLink(node, element);
        if (element.role == PdfRole::Table)
            checkRows(node);
        for (const PdfKid &kid : element.kids) {
            if (kid.kind == PdfKid::Kind::Node)
                checkNode(PdfNode{kid.index});
            else if (kid.kind == PdfKid::Kind::Piece && isStrictParent(element.role))
                note(node, u"text beside the rows or items"_s);
        }
    }

    void checkPlace(PdfNode node, const PdfElement &element)
    {
        if (element.parent.isNull())
            return;
        const PdfRole parent = m_structure.at(element.parent).role;
        const QVector<PdfRole> allowed = parentsOf(element.role);
        if (allowed.isEmpty() ? isStrictParent(parent) && parent != PdfRole::L : !allowed.contains(parent))
            note(node, u"a node in a place where it has no meaning"_s);
        if (parent == PdfRole::L && element.role != PdfRole::LI && element.role != PdfRole::L
            && element.role != PdfRole::Caption)
            note(node, u"something else than an item in a list"_s);
    }

    void checkHeading(PdfNode node, const PdfElement &element)
    {
        const int level = headingLevel(element.role);
        if (level == 0)
            return;
        if (level > m_level + 1)
            note(node, u"a skipped heading level"_s);
        m_level = level;
        if (!element.bookmark.isEmpty() && !firstPiece(m_record, node))
            note(node, u"a bookmark that leads nowhere"_s);
    }

    void checkLink(PdfNode node, const PdfElement &element)
    {
        if (!isPdfLinkTarget(element.target))
            note(node, u"a link target that is not allowed"_s);
        if (element.linkContents.trimmed().isEmpty())
            note(node, u"a link without words for it"_s);
        if (!firstPiece(m_record, node))
            note(node, u"a link without text"_s);
        const bool clickable = std::any_of(element.kids.cbegin(), element.kids.cend(),
            [](const PdfKid &kid) { return kid.kind == PdfKid::Kind::LinkArea; });
        if (!clickable)
            note(node, u"a link that cannot be clicked"_s);
        if (isInternalPdfLink(element.target)) {
            const PdfNode target = m_structure.nodeOf(pdfLinkKey(element.target));
            if (target.isNull() || !firstPiece(m_record, target))
                note(node, u"a link to a place that is not in the document"_s);
        }
    }

    void checkRows(PdfNode table)
    {
        int cells = -1;
        const auto checkRow = [&](PdfNode row) {
            const int count = int(m_structure.at(row).kids.size());
            if (cells >= 0 && count != cells)
                note(row, u"rows of different length"_s);
            cells = count;
        };
        for (const PdfKid &kid : m_structure.at(table).kids) {
            const PdfNode node{kid.index};
            if (kid.kind != PdfKid::Kind::Node)
                continue;
            const PdfRole role = m_structure.at(node).role;
            if (role == PdfRole::TR)
                checkRow(node);
            if (role == PdfRole::THead || role == PdfRole::TBody) {
                for (const PdfKid &row : m_structure.at(node).kids)
                    checkRow(PdfNode{row.index});
            }
        }
    }

    const PdfRecord &m_record;
    const PdfStructure &m_structure;
    int m_level = 0;
    QString m_fault;
};

} // namespace

Result<void> checkPdfRecord(const PdfRecord &record)
{
    const QString fault = Checker(record).fault();
    if (!fault.isEmpty())
        return fail(pdfError(ErrorCode::Invalid, fault));
    return {};
}

} // namespace waymark
