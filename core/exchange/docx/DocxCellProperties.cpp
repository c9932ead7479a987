#include "exchange/docx/DocxCellProperties.h"

#include "exchange/package/XmlPart.h"
#include "exchange/source/FillColour.h"
#include "exchange/source/ReadLimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// A solid pattern is painted in its own colour, every other kind on the fill.
QString paintOf(const XmlPart &xml)
{
    const QString pattern = xml.attribute("val"_L1);
    if (pattern == "nil"_L1)
        return {};
    const QString solid = pattern == "solid"_L1 ? fillFromHex(xml.attribute("color"_L1)) : QString();
    return solid.isEmpty() ? fillFromHex(xml.attribute("fill"_L1)) : solid;
}

} // namespace

int gridSpan(const XmlPart &xml)
{
    return std::clamp(xml.attribute("val"_L1).toInt(), 1, readLimits::span);
}

bool readCellProperties(XmlPart &xml, Cell &cell)
{
    bool mergedLeft = false;
    while (xml.child()) {
        const QString name = xml.name().toString();
        if (name == "gridSpan"_L1)
            cell.columns = gridSpan(xml);
        else if (name == "vMerge"_L1)
            cell.continued = xml.attribute("val"_L1) != "restart"_L1;
        else if (name == "hMerge"_L1)
            mergedLeft = xml.attribute("val"_L1) != "restart"_L1;
        else if (name == "shd"_L1)
            cell.fill = paintOf(xml);
        xml.skip();
    }
    return mergedLeft;
}

} // namespace waymark
