#pragma once

#include "exchange/source/PageBuilder.h"

namespace waymark {

class TextLines;
class ZipArchive;

/// The parts in other formats that a Word document holds (`w:altChunk`), as programs leave them that put documents
/// together: Word reads them in when it opens it. Web pages and plain text are read where they stand; of every other
/// one it is told that it was not.
class DocxChunks
{
public:
    /// `main` is the part that relates to them.
    DocxChunks(const ZipArchive &archive, const QString &main)
        : m_archive(archive)
        , m_main(main)
    {
    }

    /// Puts the part into the page, or behind the lines of the cell or text box that is being read.
    void read(const QString &relation, TextLines *lines, PageBuilder &page);

    /// Something was left out.
    [[nodiscard]] bool isLeftOut() const { return m_isLeftOut; }
    [[nodiscard]] static QString caution();

private:
    /// Its text, empty where there is none that can be read.
    [[nodiscard]] QString textOf(const QString &relation) const;

    const ZipArchive &m_archive;
    const QString m_main;
    bool m_isLeftOut = false;
};

} // namespace waymark
