#include "PdfChecker.h"

#include "PdfContentReader.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <functional>
#include <set>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;
using Place = std::pair<int, int>; ///< page, MCID

QString text(Handle object)
{
    if (object.isName())
        return QString::fromStdString(object.getName()).mid(1);
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

std::vector<Handle> itemsOf(Handle object)
{
    if (object.isArray())
        return object.getArrayAsVector();
    return object.isNull() ? std::vector<Handle>() : std::vector<Handle>{object};
}

bool isElement(Handle kid)
{
    return kid.isDictionary() && kid.hasKey("/S");
}

class Checker
{
public:
    explicit Checker(QPDF &pdf)
        : m_pdf(pdf)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            m_numbers.emplace(m_pages[i].getObjectHandle().getObjGen(), int(i));
    }

    QStringList faults()
    {
        checkDocument();
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            checkPage(int(i));
        Handle tree = m_pdf.getRoot().getKey("/StructTreeRoot");
        if (!tree.isDictionary()) {
            note(u"no structure tree"_s);
            return m_faults;
        }
        std::vector<Handle> top = itemsOf(tree.getKey("/K"));
        if (top.size() != 1 || text(top.front().getKey("/S")) != u"Document")
            note(u"the top is not one Document"_s);
        for (Handle element : top)
            checkElement(element, tree, {});
        checkBothWays(tree.getKey("/ParentTree"));
        checkFonts();
        return m_faults;
    }

private:
    void note(const QString &fault) { m_faults.append(fault); }

    void checkDocument()
    {
        Handle root = m_pdf.getRoot();
        Handle info = m_pdf.getTrailer().getKey("/Info");
        if (!info.isDictionary() || text(info.getKey("/Title")).isEmpty())
            note(u"no title"_s);
        if (text(root.getKey("/Lang")).isEmpty())
            note(u"no language"_s);
        if (!root.getKey("/MarkInfo").isDictionary() || !root.getKey("/MarkInfo").getKey("/Marked").isBool())
            note(u"not marked as tagged"_s);
        Handle shown = root.getKey("/ViewerPreferences");
        if (!shown.isDictionary() || !shown.getKey("/DisplayDocTitle").isBool())
            note(u"the title is not shown"_s);
        Handle metadata = root.getKey("/Metadata");
        if (!metadata.isStream()) {
            note(u"no metadata"_s);
            return;
        }
        const auto buffer = metadata.getRawStreamData();
        const QByteArray xmp(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        if (!xmp.contains("<pdfuaid:part>1</pdfuaid:part>") || !xmp.contains("<dc:title>"))
            note(u"the metadata do not claim PDF/UA or lack the title"_s);
    }

    void checkPage(int index)
    {
        const PdfContentFacts facts = readPdfContent(m_pages.at(std::size_t(index)));
        for (const QString &fault : facts.faults)
            note(u"page %1: %2"_s.arg(index + 1).arg(fault));
        for (auto it = facts.roles.cbegin(); it != facts.roles.cend(); ++it)
            m_drawn[{index, it.key()}] = it.value();
        Handle page = m_pages.at(std::size_t(index)).getObjectHandle();
        if (text(page.getKey("/Tabs")) != u"S")
            note(u"page %1: tab order is not that of the structure"_s.arg(index + 1));
        for (Handle annotation : itemsOf(page.getKey("/Annots")))
            m_annotations.insert(annotation.getObjGen());
    }

    int pageOf(Handle page) const
    {
        const auto found = m_numbers.find(page.getObjGen());
        return found == m_numbers.end() ? -1 : found->second;
    }

    /// `page` is the one that the nearest element above names.
    void checkElement(Handle element, Handle parent, Handle page)
    {
        const QString role = text(element.getKey("/S"));
        if (element.getKey("/P").getObjGen() != parent.getObjGen())
            note(role + u" does not name its parent"_s);
        if (element.hasKey("/Pg"))
            page = element.getKey("/Pg");
        const std::vector<Handle> kids = itemsOf(element.getKey("/K"));
        if (kids.empty())
            note(role + u" is empty"_s);
        checkMeaning(element, role, kids);
        for (Handle kid : kids) {
            if (kid.isInteger())
                addContent(element, page, kid.getIntValueAsInt());
            else if (isElement(kid))
                checkElement(kid, element, page);
            else if (kid.isDictionary() && text(kid.getKey("/Type")) == u"MCR")
                addContent(element, kid.getKey("/Pg"), kid.getKey("/MCID").getIntValueAsInt());
            else if (kid.isDictionary() && text(kid.getKey("/Type")) == u"OBJR")
                addAnnotation(element, role, kid);
            else
                note(role + u" has a kid of no known kind"_s);
        }
    }

    void addContent(Handle element, Handle page, int id)
    {
        const Place place(pageOf(page), id);
        if (!m_said.emplace(place, element).second)
            note(u"page %1, MCID %2 is in the structure twice"_s.arg(place.first + 1).arg(id));
        const auto drawn = m_drawn.find(place);
        if (drawn == m_drawn.end())
            note(u"page %1, MCID %2 is in the structure only"_s.arg(place.first + 1).arg(id));
        else if (drawn->second != text(element.getKey("/S")))
            note(u"page %1, MCID %2 is drawn as %3"_s.arg(place.first + 1).arg(id).arg(drawn->second));
    }

    void addAnnotation(Handle element, const QString &role, Handle reference)
    {
        Handle annotation = reference.getKey("/Obj");
        if (role != u"Link" || text(annotation.getKey("/Subtype")) != u"Link")
            note(u"an annotation that is no link, in "_s + role);
        if (text(annotation.getKey("/Contents")).isEmpty())
            note(u"a link annotation without words"_s);
        if (annotation.hasKey("/A") == annotation.hasKey("/Dest"))
            note(u"a link annotation that leads nowhere, or to two places"_s);
        if (!m_annotations.erase(annotation.getObjGen()))
            note(u"a link annotation that is on no page, or is referred to twice"_s);
        m_linked.emplace_back(annotation, element);
    }

    void checkMeaning(Handle element, const QString &role, const std::vector<Handle> &kids)
    {
        Handle attributes = element.getKey("/A");
        if (role == u"TH" && (!attributes.isDictionary() || !attributes.getKey("/Scope").isName()))
            note(u"a header cell without scope"_s);
        if (role == u"Figure"
            && (text(element.getKey("/Alt")).isEmpty() || !attributes.isDictionary() || !attributes.hasKey("/BBox")))
            note(u"a figure without its sentence or bounds"_s);
        if (role.size() == 2 && role.at(0) == u'H' && role.at(1).isDigit()) {
            const int level = role.at(1).digitValue();
            if (level > m_level + 1)
                note(u"a skipped heading level before "_s + role);
            m_level = level;
        }
        if (role == u"Table")
            checkRows(element);
        if (role == u"Link" && std::none_of(kids.begin(), kids.end(), [](Handle kid) {
                return kid.isDictionary() && kid.hasKey("/Obj");
            }))
            note(u"a link without annotation"_s);
    }

    void checkRows(Handle table)
    {
        std::set<std::size_t> lengths;
        const std::function<void(Handle)> collect = [&](Handle element) {
            const QString role = text(element.getKey("/S"));
            if (role == u"TR")
                lengths.insert(itemsOf(element.getKey("/K")).size());
            else if (role == u"Table" || role == u"THead" || role == u"TBody") {
                for (Handle kid : itemsOf(element.getKey("/K")))
                    collect(kid);
            } else if (role != u"Caption")
                note(role + u" beside the rows of a table"_s);
        };
        collect(table);
        if (lengths.size() != 1)
            note(u"a table with rows of %1 lengths"_s.arg(lengths.size()));
    }

    void checkBothWays(Handle parentTree)
    {
        for (const auto &[place, role] : m_drawn) {
            if (!m_said.contains(place))
                note(u"page %1, MCID %2 (%3) is not in the structure"_s.arg(place.first + 1)
                         .arg(place.second)
                         .arg(role));
        }
        if (!m_annotations.empty())
            note(u"%1 annotations are not in the structure"_s.arg(m_annotations.size()));
        QPDFNumberTreeObjectHelper numbers(parentTree, m_pdf);
        std::size_t entries = 0;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            Handle list;
            Handle key = m_pages.at(i).getObjectHandle().getKey("/StructParents");
            if (!key.isInteger() || !numbers.findObject(key.getIntValue(), list)) {
                note(u"page %1 is not in the parent tree"_s.arg(i + 1));
                continue;
            }
            entries += itemsOf(list).size();
            for (std::size_t id = 0; id < itemsOf(list).size(); ++id) {
                const auto said = m_said.find({int(i), int(id)});
                if (said == m_said.end() || said->second.getObjGen() != itemsOf(list).at(id).getObjGen())
                    note(u"page %1, MCID %2: the parent tree names another element"_s.arg(i + 1).arg(id));
            }
        }
        if (entries != m_said.size())
            note(u"%1 entries in the parent tree for %2 contents"_s.arg(entries).arg(m_said.size()));
        for (auto &[annotation, element] : m_linked) {
            Handle parent;
            if (!numbers.findObject(annotation.getKey("/StructParent").getIntValue(), parent)
                || parent.getObjGen() != element.getObjGen())
                note(u"the parent tree does not lead from a link annotation to its element"_s);
        }
    }

    void checkFonts()
    {
        for (Handle font : m_pdf.getAllObjects()) {
            if (!font.isDictionaryOfType("/Font") || text(font.getKey("/Subtype")) == u"CIDFontType2")
                continue;
            const QString name = text(font.getKey("/BaseFont"));
            if (!font.getKey("/ToUnicode").isStream())
                note(name + u" has no Unicode"_s);
            Handle descendants = font.getKey("/DescendantFonts");
            if (!descendants.isArray() || !descendants.getArrayItem(0).getKey("/FontDescriptor").hasKey("/FontFile2"))
                note(name + u" is not embedded"_s);
        }
    }

    QPDF &m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::map<QPDFObjGen, int> m_numbers; ///< of the pages
    std::map<Place, QString> m_drawn;
    std::map<Place, Handle> m_said;
    std::set<QPDFObjGen> m_annotations; ///< on a page, and not yet met in the structure
    std::vector<std::pair<Handle, Handle>> m_linked;
    int m_level = 0;
    QStringList m_faults;
};

void describe(Handle element, int depth, QString &out)
{
    QString line = QString(depth * 2, u' ') + text(element.getKey("/S"));
    if (element.getKey("/A").isDictionary() && element.getKey("/A").hasKey("/Scope"))
        line += u" scope="_s + text(element.getKey("/A").getKey("/Scope"));
    if (element.hasKey("/Alt"))
        line += u" alt=\"%1\""_s.arg(text(element.getKey("/Alt")));
    if (element.hasKey("/ActualText"))
        line += u" actual=\"%1\""_s.arg(text(element.getKey("/ActualText")));
    for (Handle kid : itemsOf(element.getKey("/K"))) {
        if (!kid.isDictionary() || !kid.hasKey("/Obj"))
            continue;
        Handle annotation = kid.getKey("/Obj");
        const bool outside = annotation.hasKey("/A");
        line += outside ? u" uri=\"%1\""_s.arg(text(annotation.getKey("/A").getKey("/URI"))) : u" internal"_s;
        line += u" contents=\"%1\""_s.arg(text(annotation.getKey("/Contents")));
    }
    out += line + u'\n';
    for (Handle kid : itemsOf(element.getKey("/K"))) {
        if (isElement(kid))
            describe(kid, depth + 1, out);
    }
}

} // namespace

QStringList pdfFaults(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("checked", bytes.constData(), std::size_t(bytes.size()));
        QStringList faults = Checker(pdf).faults();
        for (const QPDFExc &warning : pdf.getWarnings())
            faults.append(QString::fromStdString(warning.what()));
        return faults;
    } catch (const std::exception &exception) {
        return {QString::fromUtf8(exception.what())};
    }
}

QString pdfTree(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("checked", bytes.constData(), std::size_t(bytes.size()));
    QString out;
    for (Handle element : itemsOf(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K")))
        describe(element, 0, out);
    return out;
}

QString pdfBookmarks(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("checked", bytes.constData(), std::size_t(bytes.size()));
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QString out;
    const std::function<void(std::vector<QPDFOutlineObjectHelper>, int)> add = [&](const auto &items, int depth) {
        for (QPDFOutlineObjectHelper item : items) {
            int page = 0;
            for (std::size_t i = 0; i < pages.size(); ++i) {
                if (pages[i].getObjectHandle().getObjGen() == item.getDestPage().getObjGen())
                    page = int(i) + 1;
            }
            out += QString(depth * 2, u' ') + QString::fromStdString(item.getTitle()) + u" -> page %1\n"_s.arg(page);
            add(item.getKids(), depth + 1);
        }
    };
    add(QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines(), 0);
    return out;
}

QStringList attachedNames(const QByteArray &pdf)
{
    QStringList names;
    for (const QString &line : runPdfTool(pdf, u"qpdf"_s, {u"--list-attachments"_s}).output.split(u'\n')) {
        if (line.contains(u" -> "_s))
            names.append(line.section(u" -> "_s, 0, 0));
    }
    return names;
}

QByteArray takenOut(const QByteArray &pdf, const QString &name)
{
    const ToolRun ran = runPdfTool(pdf, u"qpdf"_s, {u"--show-attachment="_s + name});
    return ran.exitCode == 0 ? ran.bytes : QByteArray();
}

} // namespace waymark::test
