#pragma once

#include "pdf/PdfFileWriter.h"
#include "pdf/Qpdf.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace waymark {

/// Carries objects of the drawn file over to the new one, under new numbers. They are numbered in the order in which
/// they are referred to: QPdfWriter numbers the objects of fonts in the order of a hash, which differs in every run.
class PdfObjectCopier
{
public:
    explicit PdfObjectCopier(PdfFileWriter &file)
        : m_file(file)
    {
    }

    /// The new number of an object that the caller writes itself.
    void assign(QPDFObjectHandle object, int number);
    /// The object as it stands in the new file, a reference where it is indirect. What it refers to is noted for
    /// writeAll().
    [[nodiscard]] QByteArray text(QPDFObjectHandle object);
    /// The entries of a dictionary but those with the given keys.
    [[nodiscard]] QByteArray entries(QPDFObjectHandle dictionary, const std::set<std::string> &without = {});
    /// Writes all that was noted, and what these refer to.
    void writeAll();

private:
    [[nodiscard]] int numberOf(QPDFObjectHandle object);
    [[nodiscard]] QByteArray direct(QPDFObjectHandle object);
    void writeStream(int number, QPDFObjectHandle stream);

    PdfFileWriter &m_file;
    std::map<QPDFObjGen, int> m_numbers;
    std::vector<QPDFObjectHandle> m_noted;
};

} // namespace waymark
