#pragma once

// The one way to libqpdf: it asks every user to say which smart pointers are meant (4: std::shared_ptr).
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QByteArray>

namespace waymark {

[[nodiscard]] inline QPDFObjectHandle pdfName(const QByteArray &name)
{
    return QPDFObjectHandle::newName(('/' + name).toStdString());
}

} // namespace waymark
