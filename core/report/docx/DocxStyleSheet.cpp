#include "report/docx/DocxStyleSheet.h"

#include "report/office/OfficePackage.h"
#include "report/office/ReportPalette.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

// $name stands for a colour of the palette. Sizes are in half points, distances in twentieths of a point. The colour of
// text belongs to Normal: as a default of the document LibreOffice would put it over the character styles in tables.
constexpr char textStyles[] = R"xml(
<w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>
<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr><w:color w:val="$ink"/></w:rPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:qFormat/>
<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/><w:contextualSpacing/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:qFormat/>
<w:pPr><w:spacing w:before="20" w:after="20" w:line="252" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableBullet"><w:name w:val="Table Bullet"/><w:basedOn w:val="TableText"/><w:qFormat/>
<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHeading"><w:name w:val="Table Heading"/><w:basedOn w:val="TableText"/><w:qFormat/>
<w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="BetweenTables"><w:name w:val="Between Tables"/><w:basedOn w:val="Normal"/>
<w:pPr><w:spacing w:after="0" w:line="160" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Standing"><w:name w:val="Standing"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepLines/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="OverallStanding"><w:name w:val="Overall Standing"/><w:basedOn w:val="Standing"/><w:qFormat/>
<w:pPr><w:pBdr><w:left w:val="single" w:sz="36" w:space="8" w:color="$accent"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="$head"/><w:spacing w:before="60" w:after="160"/><w:ind w:left="200"/></w:pPr><w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Figure"><w:name w:val="Figure"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:line="240" w:lineRule="auto"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="ContentsHeading"><w:name w:val="Contents Heading"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/><w:jc w:val="right"/></w:pPr><w:rPr><w:b/><w:bCs/><w:caps/><w:color w:val="$alert"/><w:spacing w:val="20"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="$line"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="$width"/></w:tabs><w:spacing w:after="0"/></w:pPr><w:rPr><w:color w:val="$quiet"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Quiet"><w:name w:val="Quiet"/><w:qFormat/><w:rPr><w:color w:val="$quiet"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Alert"><w:name w:val="Alert"/><w:qFormat/><w:rPr><w:b/><w:bCs/><w:color w:val="$alert"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="$link"/><w:u w:val="single"/></w:rPr></w:style>
)xml";

// Rules between rows, a ground under the header row; what makes a row or column a header is said by each table.
constexpr char tableStyles[] = R"xml(
<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="$line"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="$line"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="$line"/></w:tblBorders>
<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="$edge"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="$head"/></w:tcPr></w:tblStylePr>
</w:style>
)xml";

QByteArray headingStyle(int level)
{
    constexpr int sizes[] = {44, 30, 24, 21};
    constexpr int before[] = {0, 400, 280, 220};
    QByteArray style =
        R"xml(<w:style w:type="paragraph" w:styleId="Heading%1"><w:name w:val="heading %1"/>)xml"
        R"xml(<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>)xml"
        R"xml(<w:pPr><w:keepNext/><w:keepLines/>%rule<w:spacing w:before="%before" w:after="100" )xml"
        R"xml(w:line="252" w:lineRule="auto"/><w:outlineLvl w:val="%outline"/></w:pPr><w:rPr><w:b/><w:bCs/>)xml"
        R"xml(<w:color w:val="%colour"/><w:sz w:val="%size"/><w:szCs w:val="%size"/></w:rPr></w:style>)xml";
    style.replace("%1", QByteArray::number(level));
    style.replace("%rule",
        level == 2 ? R"xml(<w:pBdr><w:top w:val="single" w:sz="8" w:space="6" w:color="$accent"/></w:pBdr>)xml" : "");
    style.replace("%before", QByteArray::number(before[level - 1]));
    style.replace("%outline", QByteArray::number(level - 1));
    style.replace("%colour", level <= 2 ? "$accent" : "$ink");
    style.replace("%size", QByteArray::number(sizes[level - 1]));
    return style + '\n';
}

QByteArray inPalette(QByteArray xml)
{
    using namespace report_palette;
    const std::pair<const char *, const char *> colours[] = {{"$ink", ink}, {"$quiet", quiet}, {"$alert", alert},
        {"$accent", accent}, {"$link", link}, {"$line", line}, {"$edge", edge}, {"$head", head}};
    for (const auto &[name, colour] : colours)
        xml.replace(name, colour);
    return xml;
}

/// A part whose root element has but the one namespace.
QByteArray part(const QByteArray &root, const QByteArray &inside)
{
    return xmlPrologue + QByteArray("<w:" + root + " xmlns:w=\"" + docxSpace().toLatin1() + "\">") + inside
        + "</w:" + root + ">\n";
}

} // namespace

QString docxSpace()
{
    return u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
}

QByteArray docxStyles(const DocxPaper &paper)
{
    QByteArray headings;
    for (int level = 1; level <= 4; ++level)
        headings += headingStyle(level);
    return part("styles",
        inPalette(textStyles + headings + tableStyles).replace("$width", QByteArray::number(paper.textWidth())));
}

QByteArray docxNumbering()
{
    // Two lists, for text and for the narrower cells of a table; a sign that every font has.
    QByteArray lists;
    QByteArray numbers;
    const int indents[] = {360, 227};
    for (int list = 0; list < 2; ++list) {
        const QByteArray number = QByteArray::number(list + 1);
        const QByteArray indent = QByteArray::number(indents[list]);
        lists += "<w:abstractNum w:abstractNumId=\"" + number + "\"><w:multiLevelType w:val=\"singleLevel\"/>"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\""
            + (list == 0 ? "ListBullet" : "TableBullet")
            + "\"/><w:lvlText w:val=\"\u2022\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" + indent
            + "\" w:hanging=\"" + indent + "\"/></w:pPr></w:lvl></w:abstractNum>\n";
        numbers += "<w:num w:numId=\"" + number + "\"><w:abstractNumId w:val=\"" + number + "\"/></w:num>\n";
    }
    return part("numbering", lists + numbers);
}

QByteArray docxSettings()
{
    // Without a version Word opens a document in the compatibility mode of 2007.
    return part("settings",
        R"xml(<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>)xml"
        R"xml(<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" )xml"
        R"xml(w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/>)xml");
}

} // namespace waymark
