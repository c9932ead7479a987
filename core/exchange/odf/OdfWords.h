#pragma once

#include "exchange/odf/OdfBody.h"

namespace waymark {

struct OdfBody::Words
{
    TextLines lines;
    QStringList remarks; ///< comments and notes
    bool isFootnote = false; ///< the last remark is a note of the text, not of a reader
};

} // namespace waymark
