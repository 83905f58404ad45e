<%@ Application Language="C#" %>
<%@ Import Namespace="System.Configuration" %>
<script runat="server">
  void Application_Start() {
    Console.WriteLine("The application starts: " + ConfigurationManager.AppSettings["Greeting"]);
  }
</script>
