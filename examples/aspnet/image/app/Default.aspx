<%@ Page Language="C#" %>
<%@ Import Namespace="System.Configuration" %>
<!DOCTYPE html>
<title>Shop</title>
<h1><%: ConfigurationManager.AppSettings["Greeting"] %></h1>
<p><%: ConfigurationManager.ConnectionStrings["Shop"].ConnectionString %></p>
<p><%: HttpContext.Current.IsDebuggingEnabled ? "debug" : "release" %></p>
