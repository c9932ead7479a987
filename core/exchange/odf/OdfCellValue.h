#pragma once

#include "exchange/odf/OdfStyles.h"
#include "exchange/SourceDocument.h"

namespace waymark {

class XmlPart;

/// What the present cell of a sheet says of its value, and its text where no paragraph shows it.
void readOdfValue(const XmlPart &xml, const OdfStyles::Meaning &meaning, Cell &cell);

} // namespace waymark
