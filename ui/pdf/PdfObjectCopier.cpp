#include "pdf/PdfObjectCopier.h"

namespace waymark {

void PdfObjectCopier::assign(QPDFObjectHandle object, int number)
{
    m_numbers[object.getObjGen()] = number;
}

int PdfObjectCopier::numberOf(QPDFObjectHandle object)
{
    const auto known = m_numbers.find(object.getObjGen());
    if (known != m_numbers.end())
        return known->second;
    const int number = m_file.reserve();
    assign(object, number);
    m_noted.push_back(object);
    return number;
}

QByteArray PdfObjectCopier::text(QPDFObjectHandle object)
{
    return object.isIndirect() ? pdfReference(numberOf(object)) : direct(object);
}

QByteArray PdfObjectCopier::direct(QPDFObjectHandle object)
{
    if (object.isDictionary())
        return "<< " + entries(object) + " >>";
    if (!object.isArray())
        return QByteArray::fromStdString(object.unparseResolved());
    QByteArray items("[");
    for (const QPDFObjectHandle &item : object.getArrayAsVector())
        items += ' ' + text(item);
    return items + " ]";
}

QByteArray PdfObjectCopier::entries(QPDFObjectHandle dictionary, const std::set<std::string> &without)
{
    QByteArray written;
    for (const std::string &key : dictionary.getKeys()) {
        if (without.contains(key))
            continue;
        written += written.isEmpty() ? "" : " ";
        written +=
            QByteArray::fromStdString(QPDFObjectHandle::newName(key).unparse()) + ' ' + text(dictionary.getKey(key));
    }
    return written;
}

void PdfObjectCopier::writeAll()
{
    while (!m_noted.empty()) {
        std::vector<QPDFObjectHandle> noted;
        noted.swap(m_noted);
        for (QPDFObjectHandle object : noted) {
            if (object.isStream())
                writeStream(numberOf(object), object);
            else
                m_file.write(numberOf(object), direct(object));
        }
    }
}

void PdfObjectCopier::writeStream(int number, QPDFObjectHandle stream)
{
    const QByteArray kept = entries(stream.getDict(), {"/Length"});
    const auto raw = stream.getRawStreamData();
    const QByteArray data(reinterpret_cast<const char *>(raw->getBuffer()), qsizetype(raw->getSize()));
    if (stream.getDict().hasKey("/Filter"))
        m_file.writeStream(number, kept, data);
    else
        m_file.writePacked(number, kept, data);
}

} // namespace waymark
