#include "exchange/docx/DocxBody.h"

#include "exchange/docx/DocxChunks.h"
#include "exchange/docx/DocxFormField.h"
#include "exchange/docx/DocxMarkup.h"
#include "exchange/docx/DocxNumbering.h"
#include "exchange/docx/DocxStyles.h"
#include "exchange/package/XmlPart.h"
#include "exchange/source/FillColour.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

struct DocxBody::Paragraph
{
    TextLines lines;
    TextLines boxes; // text boxes anchored in it come after it
    DocxStyles::Meaning meaning;
    QString style;
};

DocxBody::DocxBody(
    XmlPart &xml, const DocxStyles &styles, DocxNumbering &numbering, DocxChunks &chunks, PageBuilder &page)
    : m_xml(xml)
    , m_styles(styles)
    , m_page(page)
    , m_numbering(numbering)
    , m_chunks(chunks)
{
}

void DocxBody::read()
{
    blocks();
}

void DocxBody::blocks()
{
    while (!m_page.isFull() && m_xml.child()) {
        const QString name = m_xml.name().toString();
        if (!block(name))
            m_xml.skip();
    }
}

bool DocxBody::block(QStringView name)
{
    if (name == "p"_L1)
        paragraph();
    else if (name == "tbl"_L1)
        table();
    else if (name == "altChunk"_L1) {
        m_chunks.read(m_xml.attribute("id"_L1), m_lines, m_page);
        m_xml.skip();
    } else
        return passInto(m_xml, name, [this] { blocks(); });
    return true;
}

void DocxBody::paragraph()
{
    Paragraph paragraph;
    paragraph.meaning = m_styles.meaningOf({});
    inlines(paragraph);
    // A code that runs on past its paragraph is a broken field; without this it would swallow the rest of the document.
    while (m_fields.inCode())
        m_fields.closeInnermost();
    close(paragraph);
}

void DocxBody::close(const Paragraph &paragraph)
{
    if (m_lines) {
        m_lines->append(paragraph.lines);
        m_lines->append(paragraph.boxes);
        return;
    }
    if (paragraph.meaning.heading > 0)
        m_page.addHeading(paragraph.meaning.heading, paragraph.lines.lines().join(u' '));
    else
        m_page.addParagraphs(paragraph.lines.lines(),
            waymark::Paragraph{{}, paragraph.lines.ink(), paragraph.lines.mark(), paragraph.lines.allBold(),
                paragraph.lines.pictures()});
    if (!paragraph.lines.struck().isEmpty())
        m_page.addAside({Aside::Kind::StruckOut, {}, paragraph.lines.struck()});
    m_page.addParagraphs(paragraph.boxes.lines());
}

void DocxBody::properties(Paragraph &paragraph)
{
    std::optional<bool> listed;
    std::optional<int> list;
    std::optional<int> level;
    while (m_xml.child()) {
        if (m_xml.name() == "pStyle"_L1) {
            paragraph.style = m_xml.attribute("val"_L1);
            paragraph.meaning = m_styles.meaningOf(paragraph.style);
        } else if (m_xml.name() == "outlineLvl"_L1) {
            const int outline = m_xml.attribute("val"_L1).toInt();
            paragraph.meaning.heading = outline >= 0 && outline < 9 ? outline + 1 : 0;
        } else if (m_xml.name() == "numPr"_L1) {
            listed = true;
            while (m_xml.child()) {
                if (m_xml.name() == "numId"_L1) {
                    list = m_xml.attribute("val"_L1).toInt();
                    listed = *list != 0; // 0 takes the list of the style away
                } else if (m_xml.name() == "ilvl"_L1) {
                    level = m_xml.attribute("val"_L1).toInt();
                }
                m_xml.skip();
            }
            continue;
        } else if (m_xml.name() == "shd"_L1) {
            paragraph.lines.addMark(fillFromHex(m_xml.attribute("fill"_L1)));
        }
        m_xml.skip();
    }
    if (listed.value_or(paragraph.meaning.listed || paragraph.meaning.list != 0))
        beginItem(paragraph, list.value_or(paragraph.meaning.list), level ? level : paragraph.meaning.level);
}

/// The number that Word puts before the paragraph is part of its text; a bullet begins a line of its own.
void DocxBody::beginItem(Paragraph &paragraph, int list, std::optional<int> level)
{
    const bool isHeading = paragraph.meaning.heading > 0 && !m_lines;
    const int at = level.value_or(m_numbering.levelOfStyle(list, paragraph.style));
    const QString number = m_numbering.next(list, at);
    if (!number.isEmpty())
        paragraph.lines.add(QString(number + u' '), paragraph.meaning.bold.value_or(false));
    else if (!isHeading)
        paragraph.lines.beginBullet();
}

void DocxBody::inlines(Paragraph &paragraph)
{
    while (m_xml.child()) {
        const QString name = m_xml.name().toString();
        if (name == "pPr"_L1)
            properties(paragraph);
        else if (name == "r"_L1)
            run(paragraph);
        else if (isWrapper(name))
            inlines(paragraph);
        else if (name == "sdt"_L1)
            contentControl(m_xml, [&] { inlines(paragraph); });
        else if (name == "AlternateContent"_L1)
            oneBranch(m_xml, [&] { inlines(paragraph); });
        else if (isAny(name, {"oMath"_L1, "oMathPara"_L1}))
            mathText(paragraph);
        else if (name == "del"_L1)
            m_page.addAside({Aside::Kind::Deleted, {}, deletedText(m_xml)});
        else
            m_xml.skip(); // text that was moved (moveFrom) among them: it stands where it went
    }
}

void DocxBody::run(Paragraph &paragraph)
{
    m_look = RunLook{paragraph.meaning.bold.value_or(false), {}, {}, paragraph.meaning.struck.value_or(false)};
    m_hidden = paragraph.meaning.hidden.value_or(false);
    runContent(paragraph);
}

void DocxBody::runContent(Paragraph &paragraph)
{
    while (m_xml.child()) {
        const QString name = m_xml.name().toString();
        if (name == "AlternateContent"_L1) {
            oneBranch(m_xml, [&] { runContent(paragraph); });
        } else if (isAny(name, {"drawing"_L1, "pict"_L1, "object"_L1})) {
            textBoxes(paragraph);
        } else if (name == "ruby"_L1) {
            inlines(paragraph);
        } else if (name == "fldChar"_L1) {
            fieldMark(paragraph);
        } else if (name == "rPr"_L1) {
            runProperties();
        } else {
            piece(name, paragraph);
        }
    }
}

void DocxBody::runProperties()
{
    while (m_xml.child()) {
        const QString value = m_xml.attribute("val"_L1);
        if (m_xml.name() == "rStyle"_L1) {
            const DocxStyles::Meaning style = m_styles.meaningOf(value);
            m_look.bold = style.bold.value_or(m_look.bold);
            m_look.struck = style.struck.value_or(m_look.struck);
            m_hidden = style.hidden.value_or(m_hidden);
        } else if (m_xml.name() == "b"_L1) {
            m_look.bold = isOn(m_xml);
        } else if (m_xml.name() == "vanish"_L1) {
            m_hidden = isOn(m_xml);
        } else if (m_xml.name() == "strike"_L1 || m_xml.name() == "dstrike"_L1) {
            m_look.struck = isOn(m_xml);
        } else if (m_xml.name() == "color"_L1) {
            m_look.ink = fillFromHex(value);
        } else if (m_xml.name() == "highlight"_L1) {
            m_look.mark = fillFromCss(value);
        } else if (m_xml.name() == "shd"_L1 && m_look.mark.isEmpty()) {
            m_look.mark = fillFromHex(m_xml.attribute("fill"_L1));
        }
        m_xml.skip();
    }
}

void DocxBody::piece(QStringView name, Paragraph &paragraph)
{
    const bool seen = !m_hidden && !m_fields.inCode();
    if (name == "t"_L1) {
        const QString text = m_xml.text();
        if (seen)
            paragraph.lines.add(text, m_look);
        return;
    }
    if (seen) {
        if (isAny(name, {"tab"_L1, "ptab"_L1}))
            paragraph.lines.add(u"\t", m_look);
        else if (isAny(name, {"br"_L1, "cr"_L1}))
            paragraph.lines.breakLine();
        else if (name == "noBreakHyphen"_L1)
            paragraph.lines.add(u"-", m_look);
        else if (name == "sym"_L1)
            paragraph.lines.add(signOf(m_xml), m_look);
    }
    m_xml.skip(); // delText, instrText, marks of notes and comments, soft hyphens
}

void DocxBody::mathText(Paragraph &paragraph)
{
    while (m_xml.child()) {
        if (m_xml.name() == "t"_L1)
            paragraph.lines.add(m_xml.text(), false);
        else
            mathText(paragraph);
    }
}

void DocxBody::textBoxes(Paragraph &paragraph)
{
    while (m_xml.child()) {
        const QString name = m_xml.name().toString();
        if (name == "txbxContent"_L1) {
            TextLines *const outside = std::exchange(m_lines, &paragraph.boxes);
            const RunLook look = m_look;
            const bool hidden = m_hidden;
            blocks();
            m_lines = outside;
            m_look = look;
            m_hidden = hidden;
        } else if (name == "AlternateContent"_L1) {
            oneBranch(m_xml, [&] { textBoxes(paragraph); });
        } else {
            if (name == "docPr"_L1 || name == "imagedata"_L1) {
                const QString words = m_xml.attribute("descr"_L1);
                m_picture = !words.isEmpty() ? words : m_xml.attribute(name == "docPr"_L1 ? "name"_L1 : "title"_L1);
            }
            if ((name == "blip"_L1 || name == "imagedata"_L1) && !m_hidden)
                paragraph.lines.addPicture(m_picture);
            textBoxes(paragraph);
        }
    }
}

void DocxBody::fieldMark(Paragraph &paragraph)
{
    const QString type = m_xml.attribute("fldCharType"_L1);
    const QString chosen = chosenInFormField(m_xml);
    if (!chosen.isEmpty() && !m_hidden)
        paragraph.lines.add(chosen, m_look);
    m_fields.pass(type);
}

} // namespace waymark
