#include "exchange/docx/DocxMarkup.h"

#include "exchange/docx/DocxStyles.h"
#include "exchange/package/XmlPart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

bool isWordSpace(QStringView space)
{
    return space == "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1
        || space == "http://purl.oclc.org/ooxml/wordprocessingml/main"_L1;
}

bool isAny(QStringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [name](QLatin1StringView one) { return name == one; });
}

bool isWrapper(QStringView name)
{
    return isAny(name,
        {"ins"_L1, "moveTo"_L1, "customXml"_L1, "smartTag"_L1, "hyperlink"_L1, "fldSimple"_L1, "dir"_L1, "bdo"_L1,
            "ruby"_L1, "rubyBase"_L1});
}

void oneBranch(XmlPart &xml, const std::function<void()> &content)
{
    // The first choice holds all text that the fallback holds; together they would give it twice.
    bool taken = false;
    while (xml.child()) {
        if (!taken && isAny(xml.name(), {"Choice"_L1, "Fallback"_L1})) {
            taken = true;
            content();
        } else {
            xml.skip();
        }
    }
}

void contentControl(XmlPart &xml, const std::function<void()> &content)
{
    bool isPrompt = false;
    while (xml.child()) {
        if (xml.name() == "sdtPr"_L1) { // the schema puts it first
            while (xml.child()) {
                if (xml.name() == "showingPlcHdr"_L1)
                    isPrompt = isOn(xml);
                xml.skip();
            }
        } else if (xml.name() == "sdtContent"_L1 && !isPrompt) {
            content();
        } else {
            xml.skip();
        }
    }
}

bool passInto(XmlPart &xml, QStringView name, const std::function<void()> &content)
{
    if (isWrapper(name))
        content();
    else if (name == "sdt"_L1)
        contentControl(xml, content);
    else if (name == "AlternateContent"_L1)
        oneBranch(xml, content);
    else
        return false;
    return true;
}

namespace {

QString allText(XmlPart &xml)
{
    QString text;
    while (xml.child()) {
        if (isAny(xml.name(), {"delText"_L1, "t"_L1})) {
            text += xml.text();
        } else {
            const bool isParting = isAny(xml.name(), {"p"_L1, "tab"_L1, "br"_L1});
            text += (isParting ? u" "_s : QString()) + allText(xml);
        }
    }
    return text;
}

} // namespace

QString deletedText(XmlPart &xml)
{
    return allText(xml).simplified();
}

QString signOf(const XmlPart &xml)
{
    bool ok = false;
    const uint code = xml.attribute("char"_L1).toUInt(&ok, 16) & 0xFFFF;
    if (!ok || code == 0)
        return {};
    if (code < 0xF000 || code > 0xF0FF)
        return QString(QChar(static_cast<char16_t>(code)));
    switch (code & 0xFF) {
    case 0xB7: // Symbol
    case 0x6C: // Wingdings, and so below
    case 0xA7:
    case 0x9F:
    case 0x6E:
    case 0xD8:
        return u"•"_s;
    case 0xFC:
    case 0x50: // Wingdings 2
        return u"✓"_s;
    case 0xFB:
    case 0x4F:
        return u"✗"_s;
    case 0xFE:
        return u"☑"_s;
    case 0xFD:
        return u"☒"_s;
    case 0xA8:
        return u"☐"_s;
    case 0xE0:
        return u"→"_s;
    case 0xDF:
        return u"←"_s;
    default:
        return QString(QChar(QChar::ReplacementCharacter));
    }
}

} // namespace waymark
